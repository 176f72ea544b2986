package org.quorate.family.ui;

import java.util.stream.Stream;
import org.quorate.family.FamilyPaths;
import org.quorate.family.domain.LookAlike;
import org.quorate.family.domain.LookAlikes;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.FormDialog.Candidate;

/** People on record who may be the one a form is about to add, each with a way to their family. */
final class LookAlikeWarning {

    private static final String OTHERS =
            "Somebody whose record is not yours to see. Ask a service manager before you go on.";

    private LookAlikeWarning() {}

    static void show(FormDialog form, LookAlikes alike, String sentence, String verbNow) {
        if (alike.any()) {
            var others = alike.others() ? Stream.of(new Candidate(OTHERS, null)) : Stream.<Candidate>empty();
            form.warn(
                    sentence,
                    Stream.concat(alike.seen().stream().map(LookAlikeWarning::candidate), others)
                            .toList(),
                    verbNow);
        }
    }

    private static Candidate candidate(LookAlike person) {
        var day = "";
        if (person.dateOfBirth() != null) {
            day = ", born " + Dates.day(person.dateOfBirth());
        } else if (person.expectedOn() != null) {
            day = ", expected " + Dates.day(person.expectedOn());
        }
        return new Candidate(
                person.label() + day + ", family " + person.familyReference()
                        + (person.sameNhsNumber() ? " (the same NHS number)" : ""),
                Buttons.link("Open this family", FamilyPaths.family(person.familyId())));
    }
}
