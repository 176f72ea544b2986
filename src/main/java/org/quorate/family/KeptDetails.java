package org.quorate.family;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.access.NotFound;
import org.quorate.family.domain.FamilyGate;
import org.quorate.family.domain.KeptPolicy;
import org.quorate.family.domain.KeptReads;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of a family must not reach one of its members: confidential details of the others, and every detail of somebody
 * a contact restriction stands between. Whoever shares anything with a member of a family asks here first.
 */
@Service
public class KeptDetails {

    private final FamilyGate families;
    private final KeptReads reads;

    KeptDetails(FamilyGate families, KeptReads reads) {
        this.families = families;
        this.reads = reads;
    }

    /**
     * Every detail that must not be shown to this reader. It is compared with what is to be shared and shown to nobody,
     * so it is on record as the read it is part of.
     *
     * @param childIds whom the conference considers; the others of their families count too
     * @throws NotFound for a reader who is no member of these families, and where there is no child: nothing is shared
     */
    @Transactional(readOnly = true)
    public List<KeptDetail> from(Actor actor, UUID readerId, PersonKind readerKind, Collection<UUID> childIds) {
        var familyIds = reads.familiesOf(Set.copyOf(childIds));
        familyIds.forEach(family -> families.requireFamily(actor, family, null));
        var facts = reads.facts(familyIds);
        if (facts.kindOf(readerId) != readerKind) {
            throw new NotFound();
        }
        return new KeptPolicy(facts).from(readerId);
    }

    /**
     * For somebody who is no member of these families, such as a supporter: what is kept from any stranger or from any
     * adult of theirs, because nobody knows whom they are with.
     *
     * @throws NotFound where there is no child
     */
    @Transactional(readOnly = true)
    public List<KeptDetail> fromOutsiders(Actor actor, Collection<UUID> childIds) {
        var familyIds = reads.familiesOf(Set.copyOf(childIds));
        if (familyIds.isEmpty()) {
            throw new NotFound();
        }
        familyIds.forEach(family -> families.requireFamily(actor, family, null));
        var facts = reads.facts(familyIds);
        var policy = new KeptPolicy(facts);
        return Stream.concat(Stream.of(Ids.next()), facts.adultIds())
                .flatMap(reader -> policy.from(reader).stream())
                .distinct()
                .toList();
    }
}
