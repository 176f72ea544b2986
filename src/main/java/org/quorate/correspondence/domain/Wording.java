package org.quorate.correspondence.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.Placeholder;
import org.quorate.kernel.RuleViolation;

/**
 * The words of one kind of message in one channel, with placeholders between braces. Refuses placeholders that do not
 * exist, and in subject lines and text messages those that could name somebody: a locked screen shows them to whoever
 * is near.
 *
 * @param subject at most 150 characters, one line; empty for text messages and letters by hand
 * @param body at most 6000 characters, 600 for a text message
 */
public record Wording(Channel channel, String subject, String body) {

    /** Where the personal link goes; no text that people write holds this sign. */
    public static final String LINK = "\u27e6link\u27e7";

    /** Where the one-time code goes. */
    public static final String CODE = "\u27e6code\u27e7";

    private static final Pattern BRACES = Pattern.compile("\\{([A-Za-z]*)}");
    private static final Pattern MARKS = Pattern.compile("[\u27e6\u27e7]");
    private static final Pattern NOT_ONE_LINE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Map<String, Placeholder> KNOWN =
            Arrays.stream(Placeholder.values()).collect(Collectors.toMap(Placeholder::key, Function.identity()));

    public Wording {
        subject = subject.strip();
        body = body.strip().replace("\r\n", "\n");
        if (channel != Channel.SMS && subject.isEmpty()) {
            throw RuleViolation.at("subject", "required");
        }
        if (body.isEmpty()) {
            throw RuleViolation.at("body", "required");
        }
        if (NOT_ONE_LINE.matcher(subject).find()) {
            throw RuleViolation.at("subject", "wording-one-line");
        }
        shorterThan("subject", subject, 150);
        shorterThan("body", body, channel == Channel.SMS ? 600 : 6000);
        check("subject", subject, true);
        check("body", body, channel == Channel.SMS);
    }

    /** With the values in place. Values cannot bring placeholders, markers or, in the subject, new lines with them. */
    public Worded with(Map<Placeholder, String> values) {
        return new Worded(
                NOT_ONE_LINE.matcher(fill(subject, values)).replaceAll(" ").strip(), fill(body, values));
    }

    private static String fill(String text, Map<Placeholder, String> values) {
        return BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
    }

    private static String value(String key, Map<Placeholder, String> values) {
        return switch (KNOWN.get(key)) {
            case null -> throw new IllegalStateException("a wording was kept with {" + key + "}");
            case LINK -> LINK;
            case CODE -> CODE;
            case Placeholder placeholder ->
                MARKS.matcher(values.getOrDefault(placeholder, ""))
                        .replaceAll("")
                        .strip();
        };
    }

    private static void check(String field, String text, boolean seenByOthers) {
        BRACES.matcher(text).results().forEach(found -> {
            var placeholder = KNOWN.get(found.group(1));
            if (placeholder == null) {
                throw RuleViolation.at(field, "wording-placeholder-unknown", Map.of("placeholder", found.group(1)));
            }
            // a text message carries the link itself; it names nobody
            var may = placeholder.namesNobody()
                    || (field.equals("body") && (placeholder == Placeholder.LINK || placeholder == Placeholder.CODE))
                    || (field.equals("body") && placeholder == Placeholder.HELP);
            if (seenByOthers && !may) {
                throw RuleViolation.at(field, "wording-placeholder-names", Map.of("placeholder", placeholder.key()));
            }
        });
    }

    private static void shorterThan(String field, String text, int longest) {
        if (text.length() > longest) {
            throw RuleViolation.at(field, "text-too-long", Map.of("longest", longest));
        }
    }
}
