package org.quorate.agencyreport.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConsideredChild;
import org.quorate.partnership.ConferenceKind;

/** Which boxes a form has for the children of one conference, and those every report has. Pure. */
public final class Boxes {

    public static final String AUTHOR = "_author";
    public static final String JOB = "_job";
    public static final String SENDER = "_sender";
    public static final String CHANGED = "_changed";
    public static final String ANNEX = "_annex";
    public static final String ANNEX_REASON = "_annex_reason";
    public static final String ANNEX_READERS = "_annex_readers";

    public static final List<FormSection> ABOUT = List.of(
            asked(AUTHOR, "Name of whoever wrote this report", "", true),
            asked(JOB, "Their job", "For example: GP, class teacher", false),
            asked(SENDER, "Your name, if you send it for somebody else", "", false));

    public static final List<FormSection> RESTRICTED = List.of(
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

    public static final FormSection WHAT_CHANGED =
            asked(CHANGED, "What did you correct?", "For example: “The date of the last visit.”", true);

    private Boxes() {}

    /** A box of one child, or of all. */
    public record Box(
            String key,
            FormSection section,
            @Nullable UUID childId,
            @Nullable String childLabel) {}

    public static List<Box> of(FormRow form, List<ConsideredChild> children) {
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

    public static List<Box> plain(List<FormSection> sections) {
        return sections.stream()
                .map(section -> new Box(section.code(), section, null, null))
                .toList();
    }

    public static String key(String code, @Nullable UUID childId) {
        return childId == null ? code : code + "." + childId;
    }

    /** Whether its words are for named readers only. */
    public static boolean isRestricted(String key) {
        return key.equals(ANNEX) || key.equals(ANNEX_REASON);
    }

    public static boolean isReview(Collection<ConsideredChild> children) {
        return children.stream().anyMatch(child -> child.kind() == ConferenceKind.REVIEW);
    }

    private static FormSection asked(String code, String heading, String help, boolean needed) {
        return new FormSection(code, heading, help, SectionKind.TEXT, false, false, needed);
    }
}
