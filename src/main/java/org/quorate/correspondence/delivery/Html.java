package org.quorate.correspondence.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.domain.Outgoing;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A message as a plain web page, from the same words: no pictures, nothing fetched, the link as one big button. */
@Component
class Html {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");

    private final TemplateEngine engine = engine();

    /**
     * A paragraph.
     *
     * @param lines its text without the link
     * @param link where the button under it leads; null for no button
     */
    record Paragraph(List<String> lines, @Nullable String link) {}

    String of(Outgoing message) {
        var context = new Context(Locale.UK);
        context.setVariable("subject", message.subject());
        context.setVariable("paragraphs", paragraphs(message.body(), message.link()));
        return engine.process("mail/message", context);
    }

    static List<Paragraph> paragraphs(String body, @Nullable String link) {
        return Arrays.stream(EMPTY_LINES.split(body.strip()))
                .map(text -> paragraph(text, link))
                .toList();
    }

    private static Paragraph paragraph(String text, @Nullable String link) {
        var has = link != null && text.contains(link);
        var words = has ? text.replace(link, "") : text;
        return new Paragraph(
                words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(), has ? link : null);
    }

    private static TemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver(Html.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
