package org.quorate.agencyreport;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.Boxes.Box;
import org.quorate.agencyreport.Desk.Sheet;
import org.quorate.agencyreport.DraftStore.Part;
import org.quorate.kernel.Actor;

/** What stands in the boxes of one report for one reader. */
record OnSheet(Pen pen, Sheet sheet, Map<String, Part> parts, Map<String, List<DraftField.Aside>> asides) {

    /** An aside more is a change like any other. */
    private static final long AN_ASIDE = 1_000_003;

    /** So much of the draft's id that nothing added to it runs over. */
    private static final long OF_AN_ID = 0xff_ffff_ffffL;

    List<DraftField> fields(List<Box> boxes) {
        return boxes.stream().map(this::field).toList();
    }

    /** Of this draft and everything that was saved in it, so that a change between looking and sending is noticed. */
    long seen() {
        long revisions = parts.values().stream().mapToLong(Part::revision).sum();
        long beside = asides.values().stream().mapToLong(List::size).sum();
        var draft = sheet.draft();
        var which = draft == null ? 0 : draft.getLeastSignificantBits() & OF_AN_ID;
        return which + revisions + AN_ASIDE * beside;
    }

    private DraftField field(Box box) {
        var part = standing(box.key());
        var aside = asides.getOrDefault(box.key(), List.of());
        if (part == null) {
            var text = sheet.carried().getOrDefault(box.key(), suggested(box.key()));
            return new DraftField(
                    box.key(),
                    box.section(),
                    box.childId(),
                    box.childLabel(),
                    text,
                    0,
                    null,
                    null,
                    false,
                    sheet.carried().containsKey(box.key()),
                    aside);
        }
        var nobodys = part.savedBy().equals(Actor.SYSTEM_ID);
        return new DraftField(
                box.key(),
                box.section(),
                box.childId(),
                box.childLabel(),
                part.text(),
                part.revision(),
                nobodys ? null : part.savedByName(),
                nobodys ? null : part.savedAt(),
                isReaders(part.savedBy()),
                nobodys,
                aside);
    }

    /** Null where nobody typed and what it was begun with may not be repeated any more. */
    private @Nullable Part standing(String key) {
        var part = parts.get(key);
        var gone = part != null
                && part.savedBy().equals(Actor.SYSTEM_ID)
                && !sheet.carried().containsKey(key);
        return gone ? null : part;
    }

    private boolean isReaders(UUID by) {
        return by.equals(pen.actor().id());
    }

    private String suggested(String key) {
        return switch (key) {
            case Boxes.AUTHOR -> pen.author();
            case Boxes.JOB -> pen.job();
            default -> "";
        };
    }
}
