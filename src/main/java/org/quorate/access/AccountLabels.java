package org.quorate.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.domain.AccountRow;
import org.quorate.access.domain.WaitingChange;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says in the directory's words whose accounts are, a whole list at once. */
@Component
class AccountLabels {

    private final ObjectProvider<AccountPeople> people;

    AccountLabels(ObjectProvider<AccountPeople> people) {
        this.people = people;
    }

    List<AccountRow> ofRows(List<AccountRow> rows) {
        var ids = new HashSet<UUID>();
        rows.forEach(row -> add(ids, row.practitionerId(), row.agencyId()));
        var known = known(ids);
        return rows.stream()
                .map(row -> row.linkedTo(words(known, row.practitionerId(), row.agencyId())))
                .toList();
    }

    List<WaitingChange> ofChanges(List<WaitingChange> rows) {
        var ids = new HashSet<UUID>();
        rows.forEach(row -> add(ids, row.practitionerId(), row.agencyId()));
        var known = known(ids);
        return rows.stream()
                .map(row -> row.linkedTo(words(known, row.practitionerId(), row.agencyId())))
                .toList();
    }

    /** Whether the directory has this person at this agency, or this agency. */
    boolean fits(@Nullable UUID practitionerId, UUID agencyId) {
        var id = practitionerId == null ? agencyId : practitionerId;
        var found = known(List.of(id)).get(id);
        return found != null && found.agencyId().equals(agencyId);
    }

    private Map<UUID, AccountPerson> known(Collection<UUID> ids) {
        var directory = people.getIfAvailable();
        return ids.isEmpty() || directory == null ? Map.of() : directory.known(ids);
    }

    private static void add(Collection<UUID> ids, @Nullable UUID practitionerId, @Nullable UUID agencyId) {
        var id = practitionerId == null ? agencyId : practitionerId;
        if (id != null) {
            ids.add(id);
        }
    }

    private static @Nullable String words(
            Map<UUID, AccountPerson> known, @Nullable UUID practitionerId, @Nullable UUID agencyId) {
        var id = practitionerId == null ? agencyId : practitionerId;
        if (id == null) {
            return null;
        }
        var found = known.get(id);
        if (found == null) {
            return "Nobody in the directory any more";
        }
        return found.agencyId().equals(agencyId) ? found.words() : found.words() + " (now), but for another agency";
    }
}
