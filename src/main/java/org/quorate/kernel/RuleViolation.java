package org.quorate.kernel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the domain that a request would break. Nothing has been changed when it is thrown. Screens show the text
 * {@code rule.<code>} of the message bundle beside {@link #field()}, or in a notice when there is no field.
 */
public final class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String field;
    private final transient Map<String, Object> details;

    private RuleViolation(String code, @Nullable String field, Map<String, Object> details) {
        super(code + (field == null ? "" : " (" + field + ")"));
        this.code = code;
        this.field = field;
        this.details = Map.copyOf(details);
    }

    /** A broken rule of the whole request. Details hold no personal data: they may reach a log. */
    public static RuleViolation of(String code, Map<String, Object> details) {
        return new RuleViolation(code, null, details);
    }

    public static RuleViolation of(String code) {
        return of(code, Map.of());
    }

    /** A broken rule of one field, named as in the command record. */
    public static RuleViolation at(String field, String code, Map<String, Object> details) {
        return new RuleViolation(code, field, details);
    }

    public static RuleViolation at(String field, String code) {
        return at(field, code, Map.of());
    }

    /** Kebab-case, stable: the key of the text shown. */
    public String code() {
        return code;
    }

    public @Nullable String field() {
        return field;
    }

    /** Values for the text's placeholders. */
    public Map<String, Object> details() {
        return details;
    }
}
