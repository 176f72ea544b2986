package org.quorate.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.SystemTask;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;
import org.quorate.partnership.domain.NationalDefaults;
import org.quorate.partnership.domain.RuleSetJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The partnership's rules from one day to the next. A rule set is added and never changed or removed: a conference
 * keeps the one it was called under, and a mistake is put right by a new one.
 */
@Service
public class RuleSets {

    private static final String RULES_ARE_PUBLIC = "rules are no record about anybody";

    private final JdbcClient jdbc;
    private final Gate gate;
    private final AuditTrail audit;
    private final Clock clock;
    private final Map<UUID, RuleSetRow> known = new ConcurrentHashMap<>();

    RuleSets(JdbcClient jdbc, Gate gate, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rule set in force on a day; {@link NotFound} before the first one's first day. */
    @SystemTask(RULES_ARE_PUBLIC)
    public RuleSetRow inForce(LocalDate day) {
        var id = jdbc.sql("""
                        select id from partnership_rule_set
                        where effective_from <= ? order by effective_from desc limit 1
                        """).param(day).query(UUID.class).optional().orElseThrow(NotFound::new);
        return byId(id);
    }

    /** The rule set with that id, read once and kept; {@link NotFound} when there is none. */
    @SystemTask(RULES_ARE_PUBLIC)
    public RuleSetRow byId(UUID id) {
        var row = known.get(id);
        if (row == null) {
            row = jdbc.sql("select id, name, effective_from, settings from partnership_rule_set where id = ?")
                    .param(id)
                    .query(RuleSets::row)
                    .optional()
                    .orElseThrow(NotFound::new);
            known.put(id, row);
        }
        return row;
    }

    /** Every rule set, the latest first: upcoming ones, the one in force, past ones. */
    @SystemTask(RULES_ARE_PUBLIC)
    public List<RuleSetRow> all() {
        return jdbc.sql("""
                        select id, name, effective_from, settings from partnership_rule_set
                        order by effective_from desc
                        """).query(RuleSets::row).list();
    }

    /**
     * Adds a rule set that is in force from a day on.
     *
     * @throws RuleViolation at {@code name}: {@code name-needed}; at {@code effectiveFrom}: {@code rule-set-backdated}
     *     for a day before today (imports may), {@code rule-set-same-day} when another begins that day
     */
    @Transactional
    public UUID add(Actor actor, String name, LocalDate effectiveFrom, RuleSet rules) {
        gate.require(actor, Role.SERVICE_MANAGER, Role.ADMINISTRATOR);
        if (name.isBlank() || name.length() > 120) {
            throw RuleViolation.at("name", "name-needed");
        }
        if (effectiveFrom.isBefore(Time.today(clock)) && !actor.is(Role.SYSTEM)) {
            throw RuleViolation.at("effectiveFrom", "rule-set-backdated");
        }
        var id = Ids.next();
        if (!insert(actor, id, name.strip(), effectiveFrom, rules)) {
            throw RuleViolation.at("effectiveFrom", "rule-set-same-day", Map.of("day", Words.day(effectiveFrom)));
        }
        audit.fact(
                actor,
                "rule-set-added",
                "rule-set",
                id,
                Map.of("from", effectiveFrom.toString(), "settings", RuleSetJson.settings(rules)));
        return id;
    }

    /** Starts a new portal with the national defaults; does nothing where there are rules already. */
    @Transactional
    @SystemTask("first start")
    public void startWithNationalDefaults() {
        if (all().isEmpty()) {
            var id = Ids.imported("rule-set", "national-defaults");
            insert(Actor.system("first start"), id, "National defaults", NATIONAL_FROM, NationalDefaults.rules());
        }
    }

    /** Before any conference the portal will ever import. */
    private static final LocalDate NATIONAL_FROM = LocalDate.of(2010, 1, 1);

    private boolean insert(Actor actor, UUID id, String name, LocalDate effectiveFrom, RuleSet rules) {
        return jdbc.sql("""
                        insert ignore into partnership_rule_set
                            (id, name, effective_from, settings, created_by, created_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                        .params(
                                id,
                                name,
                                effectiveFrom,
                                RuleSetJson.write(rules),
                                actor.id(),
                                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static RuleSetRow row(ResultSet row, int number) throws SQLException {
        return new RuleSetRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("effective_from", LocalDate.class),
                RuleSetJson.read(row.getString("settings")));
    }
}
