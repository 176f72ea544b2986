package org.quorate.family.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.family.KeptDetail.Kind;
import org.quorate.family.PersonKind;

/** What {@link KeptPolicy} decides by, of all families of one conference together. */
public record KeptFacts(
        List<Member> members,
        List<Home> homes,
        List<LivesWith> livesWith,
        List<Restriction> restrictions,
        List<Detail> details) {

    public KeptFacts {
        members = List.copyOf(members);
        homes = List.copyOf(homes);
        livesWith = List.copyOf(livesWith);
        restrictions = List.copyOf(restrictions);
        details = List.copyOf(details);
    }

    /** A child or adult. */
    public record Member(UUID id, UUID familyId, PersonKind kind) {}

    /** Where somebody lives, or lived when not {@code current}. */
    public record Home(
            UUID personId, String lines, @Nullable String postcode, boolean confidential, boolean current) {}

    /** An adult who is on record as living with a child. */
    public record LivesWith(UUID childId, UUID adultId) {}

    /** Holds between an adult and one person, or the whole family when that is null. */
    public record Restriction(
            UUID familyId, UUID subjectId, @Nullable UUID protectsId) {}

    /** A school, practice, phone or e-mail address, or where a school or practice is found. */
    public record Detail(UUID personId, Kind kind, String value, boolean confidential) {}

    public Stream<UUID> adultIds() {
        return members.stream()
                .filter(member -> member.kind() == PersonKind.ADULT)
                .map(Member::id);
    }

    /** Null for a stranger. */
    public @Nullable PersonKind kindOf(UUID personId) {
        return members.stream()
                .filter(member -> member.id().equals(personId))
                .map(Member::kind)
                .findFirst()
                .orElse(null);
    }
}
