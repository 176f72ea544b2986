package org.quorate.attendance;

import java.util.List;
import java.util.SortedSet;
import org.quorate.partnership.Ground;
import org.quorate.partnership.QuoracyGroup;

/** Whether a conference is quorate at one moment, or would be if those come who say so. */
public sealed interface Quoracy {

    /** The groups there that count, in the order of their codes. */
    SortedSet<QuoracyGroup> presentGroups();

    default boolean isQuorate() {
        return this instanceof Quorate;
    }

    /** Enough of the right agencies are there. */
    record Quorate(SortedSet<QuoracyGroup> presentGroups) implements Quoracy {}

    /**
     * Not enough.
     *
     * @param missing what would make it quorate
     * @param permittedGrounds on which the chair may go ahead all the same, as far as the roll can tell; empty when
     *     none
     */
    record Inquorate(SortedSet<QuoracyGroup> presentGroups, Missing missing, List<Ground> permittedGrounds)
            implements Quoracy {

        public Inquorate {
            permittedGrounds = List.copyOf(permittedGrounds);
        }
    }

    /**
     * What a conference is short of.
     *
     * @param required groups that must be there and are not
     * @param others how many more must be there besides
     * @param directContact whether only those with direct contact count as others
     * @param notCounted groups there that do not count for want of direct contact
     */
    record Missing(List<QuoracyGroup> required, int others, boolean directContact, List<QuoracyGroup> notCounted) {

        private static final String[] NUMBERS = {"no", "one", "two", "three", "four", "five"};

        public Missing {
            required = List.copyOf(required);
            notCounted = List.copyOf(notCounted);
        }

        /** {@code social care; one more agency with direct contact (probation is here without direct contact)}. */
        public String inWords() {
            var text = new StringBuilder();
            required.forEach(group -> append(text, group.words()));
            if (others > 0) {
                append(text, number() + (others == 1 ? " more agency" : " more agencies"));
                text.append(directContact ? " with direct contact" : "");
                notCounted.forEach(
                        group -> text.append(" (").append(group.words()).append(" is here without direct contact)"));
            }
            return text.toString();
        }

        private String number() {
            return others < NUMBERS.length ? NUMBERS[others] : String.valueOf(others);
        }

        private static void append(StringBuilder text, String next) {
            text.append(text.isEmpty() ? "" : "; ").append(next);
        }
    }
}
