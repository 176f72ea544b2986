package org.quorate.invitation.domain;

import java.util.List;
import java.util.Set;
import org.quorate.directory.PractitionerRow;
import org.quorate.directory.Profession;

/**
 * Who should be invited to a conference that is being called.
 *
 * @param people everybody known, each once, with the reasons
 * @param gaps who is usually there but is not known for these children
 */
public record Suggestions(List<SuggestedInvitee> people, List<Gap> gaps) {

    public Suggestions {
        people = List.copyOf(people);
        gaps = List.copyOf(gaps);
    }

    /**
     * A profession that belongs at such a conference and for which nobody is known.
     *
     * @param label in words, for example {@code Health visitor} or {@code School or college}
     * @param anyOf the professions that would fill it
     * @param hint what is known, for example the children's practice; blank when nothing is
     * @param candidates people of that practice or school to choose from, perhaps none
     */
    public record Gap(String label, Set<Profession> anyOf, String hint, List<PractitionerRow> candidates) {

        public Gap {
            anyOf = Set.copyOf(anyOf);
            candidates = List.copyOf(candidates);
        }
    }
}
