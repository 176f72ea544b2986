package org.quorate.directory.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.directory.AgencyDetails;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.AgencyRow;
import org.quorate.directory.AgencySearch;
import org.quorate.directory.ContactPoints;
import org.quorate.kernel.Names;
import org.quorate.kernel.Time;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Agencies read for lists and screens; asks nobody's permission, the service has. */
@Component
public class AgencyReads {

    private static final RowMapper<AgencyRow> ROW = DataClassRowMapper.newInstance(AgencyRow.class);

    private static final String SELECT = """
            select a.id, a.name, a.kind, a.locality_id, a.national_code, a.phone, a.email, a.address_lines,
                   a.postcode, a.closed_on, a.version,
                   (select count(*) from directory_practitioner p
                     where p.agency_id = a.id and (p.left_on is null or p.left_on >= :today)) as practitioners
              from directory_agency a
            """;

    private static final String MATCHING = """
             where (:kind is null or a.kind = :kind)
               and (:locality is null or a.locality_id = :locality)
               and (:closedToo or a.closed_on is null or a.closed_on >= :today)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AgencyReads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<AgencyRow> search(AgencySearch wanted, int offset, int limit) {
        return matching(SELECT, wanted, " order by a.name, a.id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(ROW)
                .list();
    }

    public int count(AgencySearch wanted) {
        return matching("select count(*) from directory_agency a ", wanted, "")
                .query(Integer.class)
                .single();
    }

    public Optional<AgencyRow> byId(UUID id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id)
                .param("today", Time.today(clock))
                .query(ROW)
                .optional();
    }

    public boolean isCodeTaken(AgencyKind kind, String code, UUID byOtherThan) {
        return jdbc.sql("select count(*) from directory_agency where kind = ? and national_code = ? and id <> ?")
                        .param(kind.name())
                        .param(code)
                        .param(byOtherThan)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public List<AgencyRow> lookAlikes(AgencyDetails details) {
        var candidates = jdbc.sql(SELECT + """
                         where a.national_code = :code or a.email = :email
                            or (a.kind = :kind and (a.postcode = :postcode or %s like :word))
                         order by a.name, a.id
                         limit 500
                        """.formatted(Names.sql("a.name")))
                .param("today", Time.today(clock))
                .param("kind", details.kind().name())
                .param("code", Agency.nationalCodeOf(details))
                .param("email", ContactPoints.email("email", details.email()))
                .param("postcode", ContactPoints.postcode("postcode", details.postcode()))
                .param("word", "%" + LookAlike.longestWord(details.name() + "%"))
                .query(ROW)
                .list();
        return candidates.stream()
                .filter(found -> LookAlike.alike(found.name(), details.name())
                        || Names.same(found.nationalCode(), details.nationalCode())
                        || Names.same(found.email(), details.email())
                        || Names.same(found.postcode(), details.postcode()))
                .limit(10)
                .toList();
    }

    private StatementSpec matching(String select, AgencySearch wanted, String rest) {
        var words = Names.conditions(wanted.text(), "a.name", "a.postcode", "a.national_code");
        return jdbc.sql(select + MATCHING + words + rest)
                .param("today", Time.today(clock))
                .param("kind", wanted.kind() == null ? null : wanted.kind().name())
                .param("locality", wanted.localityId())
                .param("closedToo", wanted.includeClosed())
                .params(Names.parameters(wanted.text()));
    }
}
