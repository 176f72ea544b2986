package org.quorate.partnership;

import java.util.List;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.domain.Checks;

/**
 * Who must be there for one kind of conference.
 *
 * @param required groups without which it is never quorate; usually {@link QuoracyGroup#SOCIAL_CARE}
 * @param others how many more must be there besides; 0 to 10
 * @param directContact whether the others only count when they work directly with the child or family
 */
public record Quorum(List<QuoracyGroup> required, int others, boolean directContact) {

    public Quorum {
        Checks.between("quoracy.byKind.others", others, 0, 10);
        if (required.contains(QuoracyGroup.NONE)) {
            throw RuleViolation.at("quoracy.byKind.required", "group-never-counts");
        }
        required = required.stream().distinct().sorted().toList();
    }

    /** How many there must be in all. */
    public int size() {
        return required.size() + others;
    }
}
