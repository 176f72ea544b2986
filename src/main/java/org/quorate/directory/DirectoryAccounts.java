package org.quorate.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.AccountPeople;
import org.quorate.access.AccountPerson;
import org.quorate.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose an account can be: the directory's people and agencies. */
@Component
class DirectoryAccounts implements AccountPeople {

    private final Practitioners practitioners;
    private final Agencies agencies;
    private final JdbcClient jdbc;

    DirectoryAccounts(Practitioners practitioners, Agencies agencies, JdbcClient jdbc) {
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.jdbc = jdbc;
    }

    @Override
    public List<AccountPerson> people(Actor actor, String words, int offset, int limit) {
        return practitioners.search(actor, PractitionerSearch.of(words), offset, limit).stream()
                .map(row -> person(row.id(), row.agencyId(), row.fullName(), row.profession(), row.agencyName()))
                .toList();
    }

    @Override
    public List<AccountPerson> agencies(Actor actor, String words, int offset, int limit) {
        return agencies.search(actor, AgencySearch.of(words), offset, limit).stream()
                .map(row -> whole(row.id(), row.name()))
                .toList();
    }

    @Override
    public Map<UUID, AccountPerson> known(Collection<UUID> ids) {
        var known = new HashMap<UUID, AccountPerson>();
        jdbc.sql("select id, name from directory_agency where id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> whole(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .forEach(agency -> known.put(agency.agencyId(), agency));
        jdbc.sql("select * from directory_practitioner_label where practitioner_id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> {
                    var id = row.getObject("practitioner_id", UUID.class);
                    var profession = Profession.valueOf(row.getString("profession"));
                    var agencyId = row.getObject("agency_id", UUID.class);
                    known.put(
                            id,
                            person(id, agencyId, row.getString("full_name"), profession, row.getString("agency_name")));
                    return id;
                })
                .list();
        return known;
    }

    private static AccountPerson person(UUID id, UUID agencyId, String name, Profession profession, String agency) {
        return new AccountPerson(id, agencyId, name + ", " + profession.displayName() + ", " + agency);
    }

    private static AccountPerson whole(UUID agencyId, String name) {
        return new AccountPerson(null, agencyId, name + " (the whole agency)");
    }
}
