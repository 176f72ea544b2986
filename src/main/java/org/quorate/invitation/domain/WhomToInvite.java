package org.quorate.invitation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.directory.Profession;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.domain.DefaultInvitees.Seat;
import org.quorate.invitation.domain.Known.Person;
import org.quorate.invitation.domain.Known.Place;

/**
 * Who should be invited to a conference about these children: everybody who works with one, their practice and school,
 * earlier invitees, the family, and children old enough. Siblings share one list, in which everybody stands once with
 * every reason. Pure: what is known is handed in.
 */
public final class WhomToInvite {

    /** Professions that serve the meeting and are arranged, not suggested. */
    private static final Set<Profession> NOT_SUGGESTED =
            EnumSet.of(Profession.CONFERENCE_CHAIR, Profession.MINUTE_TAKER, Profession.INTERPRETER, Profession.LEGAL);

    private final LocalDate day;
    private final int inviteAge;
    private final Map<UUID, Found> people = new LinkedHashMap<>();
    private final Map<UUID, Kin> kin = new LinkedHashMap<>();

    private WhomToInvite(LocalDate day, int inviteAge) {
        this.day = day;
        this.inviteAge = inviteAge;
    }

    /** Somebody to invite or somebody missing; the module's service turns the missing into gaps with candidates. */
    public record Result(List<SuggestedInvitee> people, List<Missing> missing) {}

    /** Nobody is known for a seat; perhaps the place they would come from is. */
    public record Missing(Seat seat, Optional<Place> place) {}

    /** @param inviteAge age in years from which a child is invited as a rule; the rule set's */
    public static Result to(List<Known> children, LocalDate day, int inviteAge) {
        var asking = new WhomToInvite(day, inviteAge);
        children.forEach(asking::workers);
        children.forEach(asking::places);
        children.forEach(asking::earlier);
        var missing = asking.fillSeats(children);
        children.forEach(asking::family);
        return new Result(asking.suggestions(children), missing);
    }

    private void workers(Known child) {
        child.workers().forEach(worker -> {
            var found = add(worker.person(), "Works with", child.name());
            found.directContact |= worker.directContact();
            found.necessary = true;
        });
    }

    /** Of a practice or school somebody comes only if nobody from there is known to work with the child. */
    private void places(Known child) {
        for (var place : child.places()) {
            if (place.people().stream().noneMatch(person -> people.containsKey(person.practitionerId()))) {
                only(place).ifPresent(person -> add(person, place.label() + " of", child.name()));
            } else {
                place.people().stream()
                        .filter(person -> people.containsKey(person.practitionerId()))
                        .forEach(person -> add(person, place.label() + " of", child.name()));
            }
        }
    }

    private void earlier(Known child) {
        child.earlier().forEach(was -> {
            var knownOtherwise = people.containsKey(was.person().practitionerId());
            var found = add(was.person(), "Invited to " + was.reference() + " about", child.name());
            if (was.placeNow() != null && !knownOtherwise) {
                found.because("Was with them before; " + was.placeNow() + " now has", child.name());
                found.onlyEarlier = true;
                return;
            }
            found.onlyEarlier = false;
            found.directContact |= was.directContact();
            found.necessary |= was.necessary();
        });
    }

    private void family(Known child) {
        for (var relative : child.relatives()) {
            if (relative.parent() || relative.parentalResponsibility()) {
                var found = kin.computeIfAbsent(relative.adultId(), id -> new Kin(id, relative.name()));
                found.because(relative.relationship() + " of", child.name());
                if (relative.parentalResponsibility()) {
                    found.because("Has parental responsibility for", child.name());
                }
            }
        }
    }

    /** Marks who fills a seat as necessary; answers what stays empty, each seat once. */
    private List<Missing> fillSeats(List<Known> children) {
        var missing = new LinkedHashMap<Seat, Missing>();
        for (var child : children) {
            for (var seat : DefaultInvitees.seats(child.kind(), child.ageOn(day).orElse(null))) {
                var fitting = people.values().stream()
                        .filter(found -> !found.onlyEarlier && seat.anyOf().contains(found.person.profession()))
                        .toList();
                fitting.forEach(found -> found.fillsSeat(child.kind().shortName()));
                if (fitting.isEmpty()) {
                    missing.putIfAbsent(seat, new Missing(seat, placeFor(seat, children)));
                }
            }
        }
        return List.copyOf(missing.values());
    }

    private static Optional<Place> placeFor(Seat seat, List<Known> children) {
        return children.stream()
                .flatMap(child -> child.places().stream())
                .filter(place ->
                        place.people().stream().anyMatch(person -> seat.anyOf().contains(person.profession())))
                .findFirst();
    }

    private List<SuggestedInvitee> suggestions(List<Known> children) {
        var suggestions = new ArrayList<SuggestedInvitee>();
        people.values().stream()
                .filter(found -> !NOT_SUGGESTED.contains(found.person.profession()))
                .sorted(Comparator.comparing(found -> found.onlyEarlier))
                .forEach(found -> suggestions.add(found.suggested()));
        kin.values().forEach(relative -> suggestions.add(relative.suggested()));
        for (var child : children) {
            child.ageOn(day)
                    .filter(age -> age >= inviteAge)
                    .ifPresent(age -> suggestions.add(new SuggestedInvitee(
                            NewInvitee.child(child.childId()),
                            child.name(),
                            null,
                            null,
                            List.of(age + " years old; children are invited from " + inviteAge))));
        }
        return suggestions;
    }

    private Found add(Person person, String because, String childName) {
        var found = people.computeIfAbsent(person.practitionerId(), id -> new Found(person));
        found.because(because, childName);
        return found;
    }

    /** The one person of a place, or its only safeguarding lead. */
    private static Optional<Person> only(Place place) {
        if (place.people().size() == 1) {
            return Optional.of(place.people().getFirst());
        }
        var leads = place.people().stream()
                .filter(person -> person.jobTitle() != null
                        && person.jobTitle().toLowerCase(Locale.UK).contains("safeguarding"))
                .toList();
        return leads.size() == 1 ? Optional.of(leads.getFirst()) : Optional.empty();
    }

    /** Reasons, each with the children it holds for. */
    private static class Reasons {

        private final Map<String, Set<String>> childrenOf = new LinkedHashMap<>();

        void because(String reason, String childName) {
            childrenOf.computeIfAbsent(reason, r -> new LinkedHashSet<>()).add(childName);
        }

        List<String> inWords() {
            return childrenOf.entrySet().stream()
                    .map(reason -> reason.getKey() + " " + InviteeNames.joined(List.copyOf(reason.getValue())))
                    .toList();
        }
    }

    private static final class Found extends Reasons {

        private final Person person;
        private final Set<String> kinds = new LinkedHashSet<>();
        private boolean directContact;
        private boolean necessary;
        /** Known from an earlier conference alone, and the child has another practice or school now. */
        private boolean onlyEarlier;

        Found(Person person) {
            this.person = person;
        }

        void fillsSeat(String kind) {
            kinds.add(kind);
            necessary = true;
        }

        SuggestedInvitee suggested() {
            var why = new ArrayList<>(inWords());
            if (!kinds.isEmpty()) {
                why.add(person.profession().displayName() + " is expected at "
                        + InviteeNames.joined(List.copyOf(kinds)));
            }
            var invitee = NewInvitee.professional(person.practitionerId(), necessary, directContact);
            return new SuggestedInvitee(invitee, person.name(), person.profession(), person.agencyName(), why);
        }
    }

    private static final class Kin extends Reasons {

        private final UUID adultId;
        private final String name;

        Kin(UUID adultId, String name) {
            this.adultId = adultId;
            this.name = name;
        }

        SuggestedInvitee suggested() {
            return new SuggestedInvitee(
                    NewInvitee.adult(InviteeRole.PARENT_CARER, adultId), name, null, null, inWords());
        }
    }
}
