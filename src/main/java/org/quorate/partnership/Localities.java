package org.quorate.partnership;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Kept;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.SystemTask;
import org.quorate.partnership.domain.Locality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parts of the county. */
@Service
public class Localities {

    private static final String LOCALITIES_ARE_PUBLIC = "a locality is no record about anybody";
    private static final Role[] KEEPERS = {Role.ADMINISTRATOR, Role.SERVICE_MANAGER};

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Gate gate;
    private final AuditTrail audit;
    private final Kept<List<LocalityRow>> all = new Kept<>(this::read);

    Localities(JdbcClient jdbc, EntityManager entities, Gate gate, AuditTrail audit) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.gate = gate;
        this.audit = audit;
    }

    /** Every locality by name, closed ones too. */
    @SystemTask(LOCALITIES_ARE_PUBLIC)
    public List<LocalityRow> all() {
        return all.get();
    }

    private List<LocalityRow> read() {
        return jdbc.sql("select id, code, name, closed_on from partnership_locality order by name, id")
                .query(Localities::row)
                .list();
    }

    @SystemTask(LOCALITIES_ARE_PUBLIC)
    public Optional<LocalityRow> byCode(String code) {
        return jdbc.sql("select id, code, name, closed_on from partnership_locality where code = ?")
                .param(code)
                .query(Localities::row)
                .optional();
    }

    /**
     * @throws RuleViolation at {@code code}: {@code locality-code}, {@code locality-code-taken}; at {@code name}:
     *     {@code name-needed}
     */
    @Transactional
    public UUID add(Actor actor, String code, String name) {
        gate.require(actor, KEEPERS);
        return open(actor, Ids.next(), null, code, name);
    }

    @Transactional
    public void rename(Actor actor, UUID id, String name) {
        gate.require(actor, KEEPERS);
        load(id).rename(name);
        audit.fact(actor, "locality-renamed", "locality", id, Map.of());
    }

    /** Closes it from that day on; nothing new can be called there then. */
    @Transactional
    public void close(Actor actor, UUID id, LocalDate day) {
        gate.require(actor, KEEPERS);
        load(id).close(day);
        audit.fact(actor, "locality-closed", "locality", id, Map.of("day", day.toString()));
    }

    /**
     * Brings in a locality of another system; again and again with the same result, but for its name.
     *
     * @param sourceRef that system's reference, at most 64 characters
     */
    @Transactional
    public UUID importOne(Actor actor, String sourceRef, String code, String name) {
        gate.require(actor, KEEPERS);
        var id = Ids.imported("locality", sourceRef);
        var there = entities.find(Locality.class, id);
        if (there == null) {
            return open(actor, id, sourceRef, code, name);
        }
        if (!there.name().equals(name.strip())) {
            all.changes();
            there.rename(name);
            audit.fact(actor, "locality-renamed", "locality", id, Map.of());
        }
        return id;
    }

    private UUID open(Actor actor, UUID id, @Nullable String sourceRef, String code, String name) {
        if (byCode(code).isPresent()) {
            throw RuleViolation.at("code", "locality-code-taken", Map.of("code", code));
        }
        all.changes();
        entities.persist(Locality.open(id, sourceRef, code, name));
        entities.flush();
        audit.fact(actor, "locality-added", "locality", id, Map.of("code", code));
        return id;
    }

    /** To change it. */
    private Locality load(UUID id) {
        all.changes();
        var locality = entities.find(Locality.class, id);
        if (locality == null) {
            throw new NotFound();
        }
        return locality;
    }

    private static LocalityRow row(ResultSet row, int number) throws SQLException {
        return new LocalityRow(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getObject("closed_on", LocalDate.class));
    }
}
