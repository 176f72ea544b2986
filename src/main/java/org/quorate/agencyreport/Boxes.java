package org.quorate.agencyreport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConsideredChild;
import org.quorate.partnership.ConferenceKind;

/** Which boxes a form has for the children of one conference, and those every report has. Pure. */
final class Boxes {

    static final String AUTHOR = "_author";
    static final String JOB = "_job";
    static final String SENDER = "_sender";
    static final String CHANGED = "_changed";
    static final String ANNEX = "_annex";
    static final String ANNEX_REASON = "_annex_reason";
    static final String ANNEX_READERS = "_annex_readers";

    static final List<FormSection> ABOUT = List.of(
            asked(AUTHOR, "Name of whoever wrote this report", "", true),
            asked(JOB, "Their job", "For example: GP, class teacher", false),
            asked(SENDER, "Your name, if you send it for somebody else", "", false));

    static final List<FormSection> RESTRICTED = List.of(
            asked(
                    ANNEX,
                    "What the family must not read",
                    "Only the chair, the service manager and those you name below read it. It never goes to the family.",
                    false),
            asked(
                    ANNEX_REASON,
                    "Why they must not read it",
                    "For example: “It would show where she lives now.”",
                    false),
            asked(ANNEX_READERS, "Who else may read it", "", false));

    static final FormSection WHAT_CHANGED =
            asked(CHANGED, "What did you correct?", "For example: “The date of the last visit.”", true);

    private Boxes() {}

    /** A box of one child, or of all. */
    record Box(
            String key,
            FormSection section,
            @Nullable UUID childId,
            @Nullable String childLabel) {}

    static List<Box> of(FormRow form, List<ConsideredChild> children) {
        var review = isReview(children);
        var boxes = new ArrayList<Box>();
        for (var section : form.sections()) {
            if (section.reviewsOnly() && !review) {
                continue;
            }
            if (section.perChild()) {
                children.forEach(child -> boxes.add(new Box(
                        key(section.code(), child.childId()),
                        section,
                        child.childId(),
                        children.size() == 1 ? null : child.label())));
            } else {
                boxes.add(new Box(section.code(), section, null, null));
            }
        }
        return boxes;
    }

    static List<Box> plain(List<FormSection> sections) {
        return sections.stream()
                .map(section -> new Box(section.code(), section, null, null))
                .toList();
    }

    static String key(String code, @Nullable UUID childId) {
        return childId == null ? code : code + "." + childId;
    }

    /** Whether its words are for named readers only. */
    static boolean isRestricted(String key) {
        return key.equals(ANNEX) || key.equals(ANNEX_REASON);
    }

    static boolean isReview(Collection<ConsideredChild> children) {
        return children.stream().anyMatch(child -> child.kind() == ConferenceKind.REVIEW);
    }

    private static FormSection asked(String code, String heading, String help, boolean needed) {
        return new FormSection(code, heading, help, SectionKind.TEXT, false, false, needed);
    }
}
