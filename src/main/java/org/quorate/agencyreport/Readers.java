package org.quorate.agencyreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.conference.Conferences;
import org.quorate.conference.ConsideredChild;
import org.quorate.family.Age;
import org.quorate.family.ChildRow;
import org.quorate.family.Children;
import org.quorate.family.PersonKind;
import org.quorate.family.Relationship;
import org.quorate.family.RelationshipRow;
import org.quorate.kernel.Actor;
import org.springframework.stereotype.Component;

/**
 * Who of the families of a conference can be a reader: the children who are born, and the adults around them but foster
 * carers, who are there for their work. Who asks has permission; what is read is read by the portal.
 */
@Component
class Readers {

    static final Actor PORTAL = Actor.system("sharing reports");

    private static final Set<Relationship> PARENTS =
            EnumSet.of(Relationship.MOTHER, Relationship.FATHER, Relationship.ADOPTIVE_PARENT);

    private final Conferences conferences;
    private final Children children;

    Readers(Conferences conferences, Children children) {
        this.conferences = conferences;
        this.children = children;
    }

    /** Parents and those with parental responsibility first, then other adults, then the children, eldest first. */
    List<ShareReader> of(UUID conferenceId) {
        var heldOn = conferences.conference(PORTAL, conferenceId).heldOn();
        var considered = conferences.children(PORTAL, conferenceId);
        var byAdult = new LinkedHashMap<UUID, List<RelationshipRow>>();
        var labels = considered.stream().collect(Collectors.toMap(ConsideredChild::childId, Readers::firstName));
        considered.stream()
                .flatMap(child -> children.adults(PORTAL, child.childId()).stream())
                .filter(row -> row.relationship() != Relationship.FOSTER_CARER)
                .forEach(row -> byAdult.computeIfAbsent(row.adultId(), _ -> new ArrayList<>())
                        .add(row));
        var adults = byAdult.values().stream()
                .map(rows -> adult(rows, labels))
                .sorted(Comparator.comparing(ShareReader::parent).reversed().thenComparing(ShareReader::name));
        var born = considered.stream()
                .filter(child -> child.dateOfBirth() != null)
                .map(child -> child(child, children.child(PORTAL, child.childId()), heldOn));
        return Stream.concat(adults, born).toList();
    }

    private static ShareReader adult(List<RelationshipRow> rows, java.util.Map<UUID, String> labels) {
        var first = rows.getFirst();
        var of =
                rows.stream().map(row -> labels.getOrDefault(row.childId(), "")).toList();
        var parent =
                rows.stream().anyMatch(row -> row.parentalResponsibility() || PARENTS.contains(row.relationship()));
        return new ShareReader(
                first.adultId(),
                PersonKind.ADULT,
                first.adultName(),
                first.relationship().displayName() + " of " + String.join(", ", of),
                parent,
                first.firstLanguage(),
                first.interpreterNeeded(),
                rows.stream().map(RelationshipRow::childId).collect(Collectors.toCollection(HashSet::new)));
    }

    private static ShareReader child(ConsideredChild child, ChildRow row, LocalDate heldOn) {
        return new ShareReader(
                child.childId(),
                PersonKind.CHILD,
                child.label(),
                "Child, " + Age.inWords(child.dateOfBirth(), child.expectedOn(), heldOn),
                false,
                row.firstLanguage(),
                row.interpreterNeeded(),
                Set.of(child.childId()));
    }

    private static String firstName(ConsideredChild child) {
        return child.label().split(" ", 2)[0];
    }
}
