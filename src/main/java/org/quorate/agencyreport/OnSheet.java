package org.quorate.agencyreport;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.agencyreport.Boxes.Box;
import org.quorate.agencyreport.Desk.Sheet;
import org.quorate.agencyreport.DraftStore.Part;
import org.quorate.kernel.Actor;

/** What stands in the boxes of one report for one reader. */
record OnSheet(Pen pen, Sheet sheet, Map<String, Part> parts, Map<String, List<DraftField.Aside>> asides) {

    /** An aside more is a change like any other. */
    private static final long AN_ASIDE = 1_000_003;

    List<DraftField> fields(List<Box> boxes) {
        return boxes.stream().map(this::field).toList();
    }

    /** Of everything that was saved, so that a change between looking and sending is noticed. */
    long seen() {
        long revisions = parts.values().stream().mapToLong(Part::revision).sum();
        long beside = asides.values().stream().mapToLong(List::size).sum();
        return revisions + AN_ASIDE * beside;
    }

    private DraftField field(Box box) {
        var part = parts.get(box.key());
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
