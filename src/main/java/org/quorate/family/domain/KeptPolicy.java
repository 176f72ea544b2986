package org.quorate.family.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.family.KeptDetail;
import org.quorate.family.KeptDetail.Kind;
import org.quorate.family.PersonKind;
import org.quorate.family.domain.KeptFacts.Detail;
import org.quorate.family.domain.KeptFacts.Home;
import org.quorate.family.domain.KeptFacts.Member;
import org.quorate.kernel.Names;

/**
 * What of a family is kept from one of its members. In doubt it is kept: that two people live together counts only where
 * nothing on record speaks against it, the home of somebody who lives with a restricted person is that person's home,
 * and what is kept from somebody by a restriction is kept from those who live with them.
 * See docs/rules/exclusions.md. Pure.
 */
public final class KeptPolicy {

    private final KeptFacts facts;

    public KeptPolicy(KeptFacts facts) {
        this.facts = facts;
    }

    /** Every detail kept from this reader. */
    public List<KeptDetail> from(UUID readerId) {
        var kept = new ArrayList<KeptDetail>();
        var own = ownHomes(readerId);
        var ownValues = facts.details().stream()
                .filter(detail -> detail.personId().equals(readerId))
                .map(KeptPolicy::key)
                .collect(Collectors.toSet());
        facts.homes().stream().filter(home -> !own.contains(key(home))).forEach(home -> home(readerId, home, kept));
        facts.details().stream()
                .filter(detail -> !detail.personId().equals(readerId) && !ownValues.contains(key(detail)))
                .forEach(detail -> detail(readerId, detail, kept));
        return kept.stream().distinct().toList();
    }

    /** Whether a contact restriction stands between two members, whichever of them it is on. */
    boolean restricted(UUID one, UUID other) {
        return isOn(one, other) || isOn(other, one);
    }

    private boolean isOn(UUID subject, UUID other) {
        return !subject.equals(other)
                && facts.restrictions().stream()
                        .anyMatch(row -> row.subjectId().equals(subject)
                                && (row.protectsId() == null
                                        ? facts.members().stream()
                                                .anyMatch(member -> member.id().equals(other)
                                                        && member.familyId().equals(row.familyId()))
                                        : row.protectsId().equals(other)));
    }

    private void home(UUID readerId, Home home, List<KeptDetail> kept) {
        var same = facts.homes().stream()
                .filter(other -> key(other).equals(key(home)))
                .toList();
        var restricted =
                same.stream().filter(Home::current).anyMatch(other -> isHomeOfBarred(readerId, other.personId()));
        var confidential = same.stream().anyMatch(Home::confidential);
        if (restricted || (confidential && !livesAt(readerId, home))) {
            var because = restricted ? KeptDetail.RESTRICTION : KeptDetail.CONFIDENTIAL;
            kept.add(new KeptDetail(Kind.ADDRESS, home.personId(), home.lines(), because));
            if (home.postcode() != null) {
                kept.add(new KeptDetail(Kind.POSTCODE, home.personId(), home.postcode(), because));
            }
        }
    }

    private void detail(UUID readerId, Detail detail, List<KeptDetail> kept) {
        if (isBarred(readerId, detail.personId())) {
            kept.add(new KeptDetail(detail.kind(), detail.personId(), detail.value(), KeptDetail.RESTRICTION));
        } else if (detail.confidential() && !liveTogether(readerId, detail.personId())) {
            kept.add(new KeptDetail(detail.kind(), detail.personId(), detail.value(), KeptDetail.CONFIDENTIAL));
        }
    }

    /** A restriction stands between the two, or between somebody of the reader's own home and the other. */
    private boolean isBarred(UUID readerId, UUID personId) {
        return restricted(readerId, personId)
                || (!liveTogether(readerId, personId)
                        && facts.members().stream()
                                .filter(member -> member.kind() == PersonKind.ADULT)
                                .map(Member::id)
                                .filter(id -> !id.equals(readerId) && restricted(id, personId))
                                .anyMatch(id -> liveTogether(readerId, id)));
    }

    /** Somebody barred, or who lives with somebody who is. */
    private boolean isHomeOfBarred(UUID readerId, UUID personId) {
        return isBarred(readerId, personId)
                || (!personId.equals(readerId)
                        && facts.livesWith().stream()
                                .flatMap(row -> row.childId().equals(personId)
                                        ? Stream.of(row.adultId())
                                        : row.adultId().equals(personId) ? Stream.of(row.childId()) : Stream.empty())
                                .anyMatch(other -> isBarred(readerId, other)));
    }

    /** Whether the reader lives there, by somebody they live with and by where they are on record themselves. */
    private boolean livesAt(UUID readerId, Home home) {
        return homesOf(readerId).contains(key(home))
                && facts.homes().stream()
                        .filter(other -> other.current() && key(other).equals(key(home)))
                        .anyMatch(other -> liveTogether(readerId, other.personId()));
    }

    /** Whether two members share a home, as far as nothing on record speaks against it. */
    private boolean liveTogether(UUID one, UUID other) {
        if (restricted(one, other)) {
            return false;
        }
        var homes = homesOf(one);
        var others = homesOf(other);
        if (isAdult(one) != isAdult(other)) {
            var onRecord = facts.livesWith().stream()
                    .anyMatch(row -> Set.of(row.childId(), row.adultId()).equals(Set.of(one, other)));
            return onRecord
                    && (homes.isEmpty() || others.isEmpty() || homes.stream().anyMatch(others::contains));
        }
        return homes.stream().anyMatch(others::contains);
    }

    /** Where somebody lives now; for want of an own address, the only one of those they live with. */
    private Set<String> homesOf(UUID personId) {
        var own = ownHomes(personId);
        if (!own.isEmpty()) {
            return own;
        }
        var with = new HashSet<UUID>();
        facts.livesWith().stream()
                .filter(row -> row.childId().equals(personId) || row.adultId().equals(personId))
                .forEach(row -> with.add(row.childId().equals(personId) ? row.adultId() : row.childId()));
        var theirs = with.stream().flatMap(id -> ownHomes(id).stream()).collect(Collectors.toSet());
        return theirs.size() == 1 ? theirs : Set.of();
    }

    private Set<String> ownHomes(UUID personId) {
        return facts.homes().stream()
                .filter(home -> home.current() && home.personId().equals(personId))
                .map(KeptPolicy::key)
                .collect(Collectors.toSet());
    }

    private boolean isAdult(UUID personId) {
        return facts.members().stream()
                .filter(member -> member.id().equals(personId))
                .map(Member::kind)
                .anyMatch(PersonKind.ADULT::equals);
    }

    /** The same home for whoever reads it. */
    private static String key(Home home) {
        return Names.folded(home.lines()) + "|" + Names.folded(Objects.requireNonNullElse(home.postcode(), ""));
    }

    private static String key(Detail detail) {
        return detail.kind() + Names.folded(detail.value());
    }
}
