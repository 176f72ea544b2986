package org.quorate.agencyreport;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into one box.
 *
 * @param revision of what stood there when they began
 * @param draft the revision is of: {@link WritingPage#draft}; null where nothing was begun when they opened the page
 */
public record TypedField(
        String key, String text, int revision, @Nullable UUID draft) {

    public TypedField(String key, String text, int revision) {
        this(key, text, revision, null);
    }
}
