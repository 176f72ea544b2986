package org.quorate.exchange.format;

import java.util.List;

/**
 * What the cells of a column hold.
 *
 * @param words for the documentation, such as {@code day} or {@code text, at most 80 characters}
 * @param codes the codes it may hold; empty when it is not a code
 * @param reading turns a cell that is not blank into a value
 */
public record Type<T>(String words, List<String> codes, Reading<T> reading) {

    /** Turns the text of a cell, stripped and not empty, into a value. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(String text) throws Unreadable;
    }

    static <T> Type<T> of(String words, Reading<T> reading) {
        return new Type<>(words, List.of(), reading);
    }
}
