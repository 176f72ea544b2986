package org.quorate.attendance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.Quoracy;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.conference.ConferenceRow;
import org.quorate.directory.Profession;
import org.quorate.kernel.Time;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.QuoracyGroup;

/**
 * Whether a conference will be quorate as things stand, from the answers so far, and who could make it so.
 *
 * @param kind the kind whose rule is the hardest to meet
 * @param counting how many are invited who can count
 * @param unanswered how many of them have not answered, or were asked again and have not answered since
 * @param answersWouldDo it is short, but would be quorate if everybody who has not answered came
 * @param toRing whoever would bring it nearer by coming: those needed or with direct contact; the unanswered first.
 *     Empty when quorate, and when nobody invited could help
 */
public record Forecast(
        UUID conferenceId,
        String reference,
        LocalDate heldOn,
        LocalTime startsAt,
        @Nullable UUID chairId,
        @Nullable String chairName,
        ConferenceKind kind,
        Quoracy quoracy,
        int counting,
        int unanswered,
        boolean answersWouldDo,
        List<ToRing> toRing) {

    /**
     * Somebody to ring.
     *
     * @param group the one they count for
     * @param phone as stored, E.164 as a rule; null when the directory has none
     * @param ofAgency the number is the agency's, not their own
     */
    public record ToRing(
            UUID inviteeId,
            String name,
            @Nullable Profession profession,
            QuoracyGroup group,
            @Nullable String agencyName,
            @Nullable String phone,
            boolean ofAgency,
            State state) {

        /** How they stand with their answer. */
        public enum State {
            NOT_ANSWERED("Not answered"),
            ASKED_AGAIN("Asked again: the date changed"),
            CANNOT_COME("Cannot come");

            private final String label;

            State(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }
    }

    public Forecast {
        toRing = List.copyOf(toRing);
    }

    /** The moment it is planned to begin. */
    public Instant startsAtInstant() {
        return heldOn.atTime(startsAt).atZone(Time.ENGLAND).toInstant();
    }

    public boolean quorate() {
        return quoracy.isQuorate();
    }

    /** {@code social care; one more agency with direct contact}; empty when quorate. */
    public String missing() {
        return quoracy instanceof Inquorate inquorate ? inquorate.missing().inWords() : "";
    }

    /** The groups that must come and do not, and those of the people to ring; each once, in the order of their codes. */
    public List<QuoracyGroup> missingGroups() {
        return quoracy instanceof Inquorate inquorate
                ? Stream.concat(
                                inquorate.missing().required().stream(),
                                toRing.stream().map(ToRing::group))
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    public static Forecast of(
            ConferenceRow row,
            BindingQuoracy binding,
            int counting,
            int unanswered,
            boolean answersWouldDo,
            List<ToRing> toRing) {
        return new Forecast(
                row.id(),
                row.reference(),
                row.heldOn(),
                row.startsAt(),
                row.chairId(),
                row.chairName(),
                binding.kind(),
                binding.quoracy(),
                counting,
                unanswered,
                answersWouldDo,
                toRing);
    }
}
