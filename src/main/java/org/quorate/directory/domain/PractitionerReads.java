package org.quorate.directory.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.directory.ContactPoints;
import org.quorate.directory.PractitionerDetails;
import org.quorate.directory.PractitionerRow;
import org.quorate.directory.PractitionerSearch;
import org.quorate.kernel.Kept;
import org.quorate.kernel.Names;
import org.quorate.kernel.Time;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Practitioners read for lists and screens; asks nobody's permission, the service has. */
@Component
public class PractitionerReads {

    private static final RowMapper<PractitionerRow> ROW = DataClassRowMapper.newInstance(PractitionerRow.class);

    private static final String SELECT = """
            select p.id, p.agency_id, a.name as agency_name, p.full_name, p.profession, p.job_title, p.email,
                   p.phone, p.left_on, p.version
            """;

    private static final String FROM = """
              from directory_practitioner p
              join directory_agency a on a.id = p.agency_id
            """;

    private static final String MATCHING = """
             where (:profession is null or p.profession = :profession)
               and (:agency is null or p.agency_id = :agency)
               and (:locality is null or a.locality_id = :locality)
               and (:leftToo or p.left_on is null or p.left_on >= :today)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Kept<List<PractitionerRow>> chairs = new Kept<>(this::readChairs);

    PractitionerReads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<PractitionerRow> search(PractitionerSearch wanted, int offset, int limit) {
        return matching(SELECT, wanted, " order by p.full_name, p.id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(ROW)
                .list();
    }

    public int count(PractitionerSearch wanted) {
        return matching("select count(*) ", wanted, "").query(Integer.class).single();
    }

    public Optional<PractitionerRow> byId(UUID id) {
        return jdbc.sql(SELECT + FROM + " where p.id = ?").param(id).query(ROW).optional();
    }

    public List<PractitionerRow> chairs() {
        var today = Time.today(clock);
        return chairs.get().stream()
                .filter(chair -> chair.leftOn() == null || !chair.leftOn().isBefore(today))
                .toList();
    }

    /** To be called in the transaction that changes a practitioner or an agency. */
    public void chairsChange() {
        chairs.changes();
    }

    private List<PractitionerRow> readChairs() {
        return jdbc.sql(SELECT + FROM + """
                         where p.profession = 'CONFERENCE_CHAIR' and a.kind = 'REVIEWING_SERVICE'
                         order by p.full_name, p.id
                        """).query(ROW).list();
    }

    public List<PractitionerRow> lookAlikes(PractitionerDetails details) {
        var candidates = jdbc.sql(SELECT + FROM + """
                         where p.email = :email or %s like :word
                         order by p.full_name, p.id
                         limit 500
                        """.formatted(Names.sql("p.full_name")))
                .param("email", ContactPoints.email("email", details.email()))
                .param("word", "%" + LookAlike.longestWord(details.fullName() + "%"))
                .query(ROW)
                .list();
        return candidates.stream()
                .filter(found -> LookAlike.alike(found.fullName(), details.fullName())
                        || Names.same(found.email(), details.email()))
                .limit(10)
                .toList();
    }

    private StatementSpec matching(String select, PractitionerSearch wanted, String rest) {
        var words = Names.conditions(wanted.text(), "p.full_name", "a.name");
        return jdbc.sql(select + FROM + MATCHING + words + rest)
                .param("today", Time.today(clock))
                .param(
                        "profession",
                        wanted.profession() == null ? null : wanted.profession().name())
                .param("agency", wanted.agencyId())
                .param("locality", wanted.localityId())
                .param("leftToo", wanted.includeLeft())
                .params(Names.parameters(wanted.text()));
    }
}
