package org.quorate.attendance.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.ImportedMeeting;
import org.quorate.attendance.Participant;
import org.quorate.attendance.Quoracy;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.attendance.QuoracyPolicy;

/** What the rules say of an imported conference, in the codes of the table. */
public record ImportedFinding(
        String outcome,
        String presentGroups,
        String missing,
        @Nullable String grounds,
        @Nullable String reason,
        @Nullable String interim) {

    /** A quorate conference stays so even when it is said that the chair went ahead without. */
    public static ImportedFinding of(ImportedMeeting meeting, List<Participant> people) {
        var quoracy = new QuoracyPolicy(meeting.rules(), meeting.kind()).at(meeting.decidedAt(), people);
        var groups = json(quoracy.presentGroups());
        var missing = json(missing(quoracy));
        var override = meeting.override();
        if (quoracy.isQuorate() || override == null) {
            var outcome = quoracy.isQuorate() ? "QUORATE" : "INQUORATE";
            return new ImportedFinding(outcome, groups, missing, null, null, null);
        }
        return new ImportedFinding(
                "OVERRIDDEN", groups, missing, json(override.grounds()), override.reason(), override.interim());
    }

    /** Still short: what was said when the chair went ahead stays said. */
    public ImportedFinding keeping(@Nullable ImportedFinding before) {
        return before == null || !outcome.equals("INQUORATE")
                ? this
                : new ImportedFinding(
                        "OVERRIDDEN", presentGroups, missing, before.grounds, before.reason, before.interim);
    }

    private static List<String> missing(Quoracy quoracy) {
        var codes = new ArrayList<String>();
        if (quoracy instanceof Inquorate inquorate) {
            var missing = inquorate.missing();
            missing.required().forEach(group -> codes.add(group.code()));
            if (missing.others() > 0) {
                codes.add("OTHERS_" + missing.others());
            }
        }
        return codes;
    }

    private static String json(Collection<?> codes) {
        return codes.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(",", "[", "]"));
    }
}
