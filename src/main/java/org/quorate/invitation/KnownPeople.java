package org.quorate.invitation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.conference.CallConference;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.Conferences;
import org.quorate.directory.PractitionerRow;
import org.quorate.directory.PractitionerSearch;
import org.quorate.directory.Practitioners;
import org.quorate.directory.Profession;
import org.quorate.family.ChildRow;
import org.quorate.family.Children;
import org.quorate.family.InvolvementRow;
import org.quorate.family.Relationship;
import org.quorate.family.RelationshipRow;
import org.quorate.invitation.domain.DefaultInvitees;
import org.quorate.invitation.domain.Known;
import org.quorate.invitation.domain.SuggestedInvitee;
import org.quorate.invitation.domain.Suggestions;
import org.quorate.invitation.domain.WhomToInvite;
import org.quorate.kernel.Actor;
import org.quorate.partnership.RuleSets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers who is known around children and asks {@link WhomToInvite}. {@link Invitations} has asked permission. */
@Component
class KnownPeople {

    private static final Set<Relationship> PARENTS = EnumSet.of(
            Relationship.MOTHER, Relationship.FATHER, Relationship.ADOPTIVE_PARENT, Relationship.STEP_PARENT);

    /** More than anybody would choose from by eye; the directory's search finds the rest. */
    private static final int CANDIDATES = 20;

    private final Gate gate;
    private final Children children;
    private final Conferences conferences;
    private final Practitioners practitioners;
    private final InvitationReads queries;
    private final RuleSets ruleSets;
    private final ObjectProvider<ChairsArrangements> arrangements;

    KnownPeople(
            Gate gate,
            Children children,
            Conferences conferences,
            Practitioners practitioners,
            InvitationReads queries,
            RuleSets ruleSets,
            ObjectProvider<ChairsArrangements> arrangements) {
        this.gate = gate;
        this.children = children;
        this.conferences = conferences;
        this.practitioners = practitioners;
        this.queries = queries;
        this.ruleSets = ruleSets;
        this.arrangements = arrangements;
    }

    Suggestions suggest(
            Actor actor, List<CallConference.Child> considered, LocalDate heldOn, @Nullable UUID reconvenes) {
        var known =
                considered.stream().map(child -> known(actor, child, heldOn)).toList();
        var inviteAge = ruleSets.inForce(heldOn).rules().preparation().childInviteAge();
        var result = WhomToInvite.to(known, heldOn, inviteAge);
        return new Suggestions(
                reconvenes == null
                        ? result.people()
                        : marked(withCarriedOver(actor, result.people(), reconvenes, heldOn), reconvenes),
                result.missing().stream().map(missing -> gap(actor, missing)).toList());
    }

    /** The seats of a conference that nobody invited fills. */
    List<String> emptySeats(Actor actor, ConferenceRow conference) {
        var invited = queries.invitees(conference.id()).stream()
                .map(InviteeRow::profession)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return conferences.children(actor, conference.id()).stream()
                .flatMap(child ->
                        DefaultInvitees.seats(child.kind(), age(child.dateOfBirth(), conference.heldOn())).stream())
                .filter(seat -> Collections.disjoint(seat.anyOf(), invited))
                .map(DefaultInvitees.Seat::label)
                .distinct()
                .toList();
    }

    private static @Nullable Integer age(@Nullable LocalDate born, LocalDate day) {
        return born == null || born.isAfter(day)
                ? null
                : Period.between(born, day).getYears();
    }

    /** Whoever was invited to the conference before comes first, as they were; but for those who will have left. */
    private List<SuggestedInvitee> withCarriedOver(
            Actor actor, List<SuggestedInvitee> suggested, UUID reconvenes, LocalDate day) {
        var carried = new ArrayList<SuggestedInvitee>();
        for (var before : queries.toCarryOver(reconvenes)) {
            var practitioner = before.invitee().practitionerId();
            if (practitioner == null || person(actor, practitioner, day).isPresent()) {
                var known = suggested.stream()
                        .filter(one -> one.invitee().isSamePerson(before.invitee()))
                        .flatMap(one -> one.why().stream());
                carried.add(before.because(known.toList()));
            }
        }
        suggested.stream()
                .filter(one ->
                        carried.stream().noneMatch(other -> other.invitee().isSamePerson(one.invitee())))
                .forEach(carried::add);
        return carried;
    }

    /** Whom the chair kept out or apart last time, however they are known: who left the list then is back on it by kin. */
    private List<SuggestedInvitee> marked(List<SuggestedInvitee> people, UUID reconvenes) {
        var decided = new HashMap<UUID, String>();
        arrangements.forEach(arranged -> decided.putAll(arranged.toDecideAgain(reconvenes)));
        return people.stream()
                .map(one -> one.toDecideAgain(
                        one.invitee().adultId() == null
                                ? null
                                : decided.get(one.invitee().adultId())))
                .toList();
    }

    private Known known(Actor actor, CallConference.Child considered, LocalDate heldOn) {
        var child = children.child(actor, considered.childId());
        return new Known(
                child.id(),
                child.label(),
                child.dateOfBirth(),
                considered.kind(),
                children.involvements(actor, child.id()).stream()
                        .filter(involvement -> current(involvement, heldOn))
                        .flatMap(involvement -> person(actor, involvement.practitionerId(), heldOn)
                                .map(person -> new Known.Worker(person, involvement.directContact()))
                                .stream())
                        .toList(),
                places(actor, child),
                queries.invitedBefore(child.id(), heldOn, gate.conferencesNotClosedTo(actor)).stream()
                        .flatMap(before -> person(actor, before.practitionerId(), heldOn)
                                .map(person -> new Known.Earlier(
                                        person,
                                        before.reference(),
                                        before.necessary(),
                                        before.directContact(),
                                        placeNow(actor, child, before.practitionerId())))
                                .stream())
                        .toList(),
                children.adults(actor, child.id()).stream()
                        .map(KnownPeople::relative)
                        .toList());
    }

    private static boolean current(InvolvementRow involvement, LocalDate day) {
        return involvement.untilOn() == null || !involvement.untilOn().isBefore(day);
    }

    /** Empty for somebody who will have left. */
    private Optional<Known.Person> person(Actor actor, UUID practitionerId, LocalDate day) {
        return Optional.of(practitioners.detail(actor, practitionerId))
                .filter(row -> row.leftOn() == null || !row.leftOn().isBefore(day))
                .map(KnownPeople::person);
    }

    /** Where the child is registered or taught now, for somebody of another practice or school. */
    private @Nullable String placeNow(Actor actor, ChildRow child, UUID practitionerId) {
        var row = practitioners.detail(actor, practitionerId);
        return switch (row.profession()) {
            case GP -> child.gpAgencyId() == null || child.gpAgencyId().equals(row.agencyId()) ? null : child.gpName();
            case SCHOOL, COLLEGE, NURSERY ->
                child.schoolAgencyId() == null || child.schoolAgencyId().equals(row.agencyId())
                        ? null
                        : child.schoolName();
            default -> null;
        };
    }

    private static Known.Person person(PractitionerRow row) {
        return new Known.Person(row.id(), row.fullName(), row.profession(), row.jobTitle(), row.agencyName());
    }

    private List<Known.Place> places(Actor actor, ChildRow child) {
        var places = new ArrayList<Known.Place>();
        if (child.gpAgencyId() != null) {
            places.add(place(actor, "GP practice", child.gpName(), child.gpAgencyId(), Profession.GP));
        }
        if (child.schoolAgencyId() != null) {
            places.add(place(
                    actor,
                    "School",
                    child.schoolName(),
                    child.schoolAgencyId(),
                    Profession.SCHOOL,
                    Profession.COLLEGE,
                    Profession.NURSERY));
        }
        return places;
    }

    private Known.Place place(
            Actor actor, String label, @Nullable String name, UUID agencyId, Profession... professions) {
        var people = Stream.of(professions)
                .flatMap(profession -> candidates(actor, agencyId, profession).stream())
                .map(KnownPeople::person)
                .toList();
        return new Known.Place(label, Objects.requireNonNullElse(name, label), people);
    }

    private List<PractitionerRow> candidates(Actor actor, UUID agencyId, Profession profession) {
        var search = PractitionerSearch.of("").agency(agencyId).profession(profession);
        return practitioners.search(actor, search, 0, CANDIDATES);
    }

    private static Known.Relative relative(RelationshipRow row) {
        return new Known.Relative(
                row.adultId(),
                row.adultName(),
                row.relationship().displayName(),
                PARENTS.contains(row.relationship()),
                row.parentalResponsibility());
    }

    private Suggestions.Gap gap(Actor actor, WhomToInvite.Missing missing) {
        var candidates = missing.place().stream()
                .flatMap(place -> place.people().stream())
                .filter(person -> missing.seat().anyOf().contains(person.profession()))
                .map(person -> practitioners.detail(actor, person.practitionerId()))
                .toList();
        var hint = missing.place().map(Known.Place::name).orElse("");
        return new Suggestions.Gap(missing.seat().label(), missing.seat().anyOf(), hint, candidates);
    }
}
