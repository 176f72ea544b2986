package org.quorate.exchange.format;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file; declared by its {@link FileDefinition}. Two columns are the same only when they are the same
 * object.
 *
 * @param <T> what its cells hold
 */
public final class Column<T> {

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    private final String name;
    private final Type<T> type;
    private final boolean required;
    private final String meaning;
    private final String example;
    private final @Nullable String refersTo;
    private String component;
    private @Nullable T otherwise;
    private @Nullable Column<?> companion;

    Column(String name, Type<T> type, boolean required, String meaning, String example, @Nullable String refersTo) {
        this.name = name;
        this.type = type;
        this.required = required;
        this.meaning = meaning;
        this.example = example;
        this.refersTo = refersTo;
        this.component =
                NEXT_WORD.matcher(name).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }

    /** Fills the record's component of another name than its own. */
    public Column<T> as(String componentName) {
        component = componentName;
        return this;
    }

    /** What a blank cell means. */
    public Column<T> orElse(T value) {
        otherwise = value;
        return this;
    }

    /** Blank is blank, and not what is on record, when that column changes. */
    public Column<T> goingWith(Column<?> other) {
        companion = other;
        return this;
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

    /** The name under which the owner has it on record. */
    String recorded() {
        return component.replaceAll("(\\p{Lu})", "_$1").toLowerCase(Locale.ROOT) + (refersTo == null ? "" : "_id");
    }

    @Nullable
    Column<?> companion() {
        return companion;
    }

    String component() {
        return component;
    }

    @Nullable
    T otherwise() {
        return otherwise;
    }

    @Override
    public String toString() {
        return name;
    }
}
