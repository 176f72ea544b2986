package org.quorate.invitation.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;
import org.quorate.partnership.ConferenceKind;

/** What is known about one child when somebody asks whom to invite. */
public record Known(
        UUID childId,
        String name,
        @Nullable LocalDate dateOfBirth,
        ConferenceKind kind,
        List<Worker> workers,
        List<Place> places,
        List<Earlier> earlier,
        List<Relative> relatives) {

    public Known {
        workers = List.copyOf(workers);
        places = List.copyOf(places);
        earlier = List.copyOf(earlier);
        relatives = List.copyOf(relatives);
    }

    /** Age in years on a day; empty for a child not born by then. */
    public Optional<Integer> ageOn(LocalDate day) {
        return dateOfBirth == null || dateOfBirth.isAfter(day)
                ? Optional.empty()
                : Optional.of(Period.between(dateOfBirth, day).getYears());
    }

    /** Somebody of the directory who still works there. */
    public record Person(
            UUID practitionerId,
            String name,
            Profession profession,
            @Nullable String jobTitle,
            String agencyName) {}

    /** Somebody who works with the child on the day of the conference. */
    public record Worker(Person person, boolean directContact) {}

    /**
     * The child's practice, school or nursery.
     *
     * @param label {@code GP practice}, {@code School}
     * @param people whom it could send
     */
    public record Place(String label, String name, List<Person> people) {

        public Place {
            people = List.copyOf(people);
        }
    }

    /**
     * Somebody who was invited to the conference about this child before this one.
     *
     * @param placeNow the practice or school the child has instead of theirs; null while they are still the ones to ask
     */
    public record Earlier(
            Person person,
            String reference,
            boolean necessary,
            boolean directContact,
            @Nullable String placeNow) {}

    /** An adult of the family. */
    public record Relative(
            UUID adultId, String name, String relationship, boolean parent, boolean parentalResponsibility) {}
}
