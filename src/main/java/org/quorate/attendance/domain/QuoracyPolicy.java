package org.quorate.attendance.domain;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.Quoracy;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.attendance.Quoracy.Missing;
import org.quorate.attendance.Quoracy.Quorate;
import org.quorate.attendance.domain.Participant.Part;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.Ground;
import org.quorate.partnership.QuoracyGroup;
import org.quorate.partnership.QuoracyRules;
import org.quorate.partnership.Quorum;

/**
 * Decides quoracy for one kind of conference under one partnership's rules. Nobody but professionals counts: not the
 * chair, the minute-taker, family, supporters, interpreters, observers or the authority's lawyer. People come and go,
 * so the answer belongs to a moment; the moment that matters is the decision.
 */
public record QuoracyPolicy(QuoracyRules rules, ConferenceKind kind) {

    /** One thing that counts once: a group, an agency, or a discipline of an agency, as the rules say. */
    private record Unit(
            @Nullable QuoracyGroup group, @Nullable UUID agency) {}

    /** Someone who may count, with the group and agency they count for; a deputy has those of the invitee. */
    private record Counter(Participant person, Participant countsAs, QuoracyGroup group) {}

    /** At one moment, from the roll. */
    public Quoracy at(Instant moment, Collection<Participant> people) {
        return evaluate(people, person -> person.isHereAt(moment));
    }

    /** If exactly these people come; from replies, before the conference. */
    public Quoracy forecast(Collection<Participant> people, Set<UUID> coming) {
        return evaluate(people, person -> coming.contains(person.id()));
    }

    private Quoracy evaluate(Collection<Participant> people, Predicate<Participant> isHere) {
        var quorum = rules.of(kind);
        var counters = counters(people);
        var here = counters.stream().filter(c -> isHere.test(c.person())).toList();
        var groupsHere = groups(here);
        var absentRequired = quorum.required().stream()
                .filter(group -> !groupsHere.contains(group))
                .toList();
        var others = counters.stream()
                .filter(c -> isHere.test(c.person())
                        || (rules.reportsCount() && c.countsAs().reportSubmitted()))
                .filter(c -> isOther(c, quorum))
                .map(this::unit)
                .distinct()
                .count();
        var present = present(here, quorum);
        if (absentRequired.isEmpty() && others >= quorum.others()) {
            return new Quorate(present);
        }
        var missing = new Missing(
                absentRequired,
                (int) Math.max(0, quorum.others() - others),
                quorum.directContact(),
                notCounted(here, present));
        return new Inquorate(present, missing, permitted(counters, here, quorum, absentRequired.isEmpty(), others));
    }

    private List<Counter> counters(Collection<Participant> people) {
        Map<UUID, Participant> byId = people.stream().collect(toMap(Participant::id, p -> p, (one, other) -> one));
        return people.stream()
                .filter(person -> person.part() == Part.PROFESSIONAL)
                .map(person -> {
                    var invitee = person.standsInFor() == null ? null : byId.get(person.standsInFor());
                    var countsAs = invitee == null ? person : invitee;
                    return new Counter(person, countsAs, rules.groupOf(countsAs.profession()));
                })
                .filter(c ->
                        c.countsAs().part() == Part.PROFESSIONAL && !c.group().equals(QuoracyGroup.NONE))
                .toList();
    }

    private static boolean isOther(Counter counter, Quorum quorum) {
        return !quorum.required().contains(counter.group())
                && (!quorum.directContact() || counter.countsAs().directContact());
    }

    private Unit unit(Counter counter) {
        // someone without an agency stands for an agency of their own
        var agency = counter.countsAs().agencyId() == null
                ? counter.countsAs().id()
                : counter.countsAs().agencyId();
        return switch (rules.countBy()) {
            case GROUP -> new Unit(counter.group(), null);
            case AGENCY -> new Unit(null, agency);
            case AGENCY_OR_DISCIPLINE -> new Unit(counter.group(), agency);
        };
    }

    private List<Ground> permitted(
            List<Counter> counters, List<Counter> here, Quorum quorum, boolean requiredHere, long others) {
        return rules.grounds().stream()
                .filter(ground -> switch (ground) {
                    case SOCIAL_CARE_AND_ONE -> requiredHere && others >= 1;
                    case FEWER_AGENCIES_INVOLVED -> involved(counters, quorum) < quorum.size();
                    case TWO_PRESENT_AND_INFORMED -> groups(here).size() >= 2;
                    case LOCAL_ATTENDANCE_DIFFICULTIES, ENOUGH_INFORMATION, DELAY_HARMFUL, CHILD_LOOKED_AFTER -> true;
                })
                .toList();
    }

    /** How many there could be at most if everyone invited came. */
    private long involved(List<Counter> counters, Quorum quorum) {
        var required =
                groups(counters).stream().filter(quorum.required()::contains).count();
        return required
                + counters.stream()
                        .filter(c -> isOther(c, quorum))
                        .map(this::unit)
                        .distinct()
                        .count();
    }

    private static SortedSet<QuoracyGroup> present(List<Counter> here, Quorum quorum) {
        return here.stream()
                .filter(c -> quorum.required().contains(c.group()) || isOther(c, quorum))
                .map(Counter::group)
                .collect(toCollection(TreeSet::new));
    }

    private static List<QuoracyGroup> notCounted(List<Counter> here, SortedSet<QuoracyGroup> present) {
        return groups(here).stream().filter(group -> !present.contains(group)).toList();
    }

    private static SortedSet<QuoracyGroup> groups(List<Counter> counters) {
        return counters.stream().map(Counter::group).collect(toCollection(TreeSet::new));
    }
}
