package org.quorate.feedback;

import org.jspecify.annotations.Nullable;

/**
 * One answer of an imported questionnaire.
 *
 * @param answer one of the item's codes; null when it was left blank or is answered in words
 * @param words free text; null with a code
 */
public record ImportedAnswer(
        String questionnaireRef,
        Item item,
        @Nullable String answer,
        @Nullable String words) {}
