package org.quorate.doorway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;

/** What is wrong with a form, all of it at once, each at its field. */
public final class Problems {

    /**
     * @param field the id of the field, without spaces
     * @param key of the message that says what to do
     */
    public record Problem(String field, String key) {}

    private final List<Problem> all = new ArrayList<>();

    public void at(String field, String key) {
        all.add(new Problem(field, key));
    }

    /** The value, or null when it breaks a rule. */
    public <T> @Nullable T check(String field, Supplier<? extends @Nullable T> value) {
        try {
            return value.get();
        } catch (RuleViolation broken) {
            at(
                    field,
                    switch (broken.code()) {
                        case "required" -> "error." + field;
                        case "text-too-long" -> "error.too-long";
                        case "email-shape" -> "error.email";
                        default -> throw broken;
                    });
            return null;
        }
    }

    /** The constant of this name; null for anything else. */
    public static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** In the order of the page. */
    public List<Problem> getAll() {
        return List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The key of what is wrong with this field; null when nothing is. */
    public @Nullable String of(String field) {
        return all.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::key)
                .findFirst()
                .orElse(null);
    }

    /** Whether any of the fields whose names begin so is wrong. */
    public boolean any(String... fields) {
        return all.stream().anyMatch(problem -> List.of(fields).contains(problem.field()));
    }
}
