package org.quorate.exchange.format;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file. Two columns are the same only when they are the same object.
 *
 * @param <T> what its cells hold
 */
public final class Column<T> {

    private final String name;
    private final Type<T> type;
    private final boolean required;
    private final String meaning;
    private final String example;
    private final @Nullable String refersTo;

    private Column(
            String name, Type<T> type, boolean required, String meaning, String example, @Nullable String refersTo) {
        this.name = name;
        this.type = type;
        this.required = required;
        this.meaning = meaning;
        this.example = example;
        this.refersTo = refersTo;
    }

    /** A column that may be blank. */
    public static <T> Column<T> optional(String name, Type<T> type, String example, String meaning) {
        return new Column<>(name, type, false, meaning, example, null);
    }

    public static <T> Column<T> required(String name, Type<T> type, String example, String meaning) {
        return new Column<>(name, type, true, meaning, example, null);
    }

    /** The same column, holding the reference of a row of that kind. */
    public Column<T> refersTo(String kind) {
        return new Column<>(name, type, required, meaning, example, kind);
    }

    /** Lower case with underscores, as in the header. */
    public String name() {
        return name;
    }

    public Type<T> type() {
        return type;
    }

    public boolean isRequired() {
        return required;
    }

    /** One sentence for the documentation. */
    public String meaning() {
        return meaning;
    }

    public String example() {
        return example;
    }

    /** The kind of row its cells refer to; null when they refer to none. */
    public @Nullable String refersTo() {
        return refersTo;
    }

    @Override
    public String toString() {
        return name;
    }
}
