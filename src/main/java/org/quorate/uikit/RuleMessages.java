package org.quorate.uikit;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.kernel.RuleViolation;

/**
 * The words for broken rules: {@code rule.<code>} in {@code messages/rules.properties}, with the violation's details
 * put in at {@code {name}}.
 */
public final class RuleMessages {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final Properties TEXTS = load();

    private RuleMessages() {}

    /** The sentence to show; a code without a text says so in general words and names the code. */
    public static String text(RuleViolation violation) {
        var template = TEXTS.getProperty("rule." + violation.code());
        if (template == null) {
            return "That is not possible here (rule “" + violation.code() + "”).";
        }
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(
                        shown(violation.details().getOrDefault(found.group(1), found.group()))));
    }

    /** Whether a code has a text of its own. */
    public static boolean knows(String code) {
        return TEXTS.containsKey("rule." + code);
    }

    /**
     * Takes the marks of an earlier try away.
     *
     * @throws RuleViolation at the first field in which something stands that it cannot take
     */
    public static void clear(Map<String, ? extends HasValidation> fields) {
        fields.values().forEach(field -> field.setInvalid(false));
        fields.forEach((name, field) -> {
            if (field instanceof TypedField typed) {
                typed.refused().ifPresent(why -> {
                    throw RuleViolation.at(name, why.code(), why.details());
                });
            }
        });
    }

    /**
     * Shows a broken rule where it belongs: at its field when the form has it, else in a notice.
     *
     * @param fields the form's fields by their name in the command record
     */
    public static void showIn(RuleViolation violation, Map<String, ? extends HasValidation> fields) {
        var name = violation.field();
        var field = name == null ? null : fields.get(name);
        if (field == null) {
            Notices.ruleViolation(violation);
            return;
        }
        field.setErrorMessage(text(violation));
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private static String shown(Object value) {
        return switch (value) {
            case LocalDate day -> Dates.day(day);
            case LocalTime time -> Dates.time(time);
            case Instant moment -> Dates.moment(moment);
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ENGLISH).replace('_', ' ');
            default -> value.toString();
        };
    }

    private static Properties load() {
        var texts = new Properties();
        try (var stream = RuleMessages.class.getResourceAsStream("/messages/rules.properties")) {
            if (stream == null) {
                throw new IllegalStateException("messages/rules.properties is not on the class path");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
