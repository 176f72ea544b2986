package org.quorate.conference.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.keeping.CaseConferences;
import org.quorate.kernel.keeping.CaseContact;
import org.quorate.kernel.keeping.CasePart;
import org.quorate.kernel.keeping.CaseScope;
import org.quorate.kernel.keeping.Erasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which conferences belong to a case; destroying one leaves its day, kind, clock and end, which figures count. */
@Component
class ConferenceKeeping implements CaseConferences, CasePart {

    private final JdbcClient jdbc;

    ConferenceKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> only(Set<UUID> children) {
        return children.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                        select distinct k.conference_id from conference_child k
                         where k.child_id in (:children)
                           and not exists (select 1 from conference_child o
                                             join family_child_label l on l.child_id = o.child_id
                                            where o.conference_id = k.conference_id and o.child_id not in (:children)
                                              and l.label <> :destroyed)
                        """)
                        .param("children", children)
                        .param("destroyed", CaseScope.DESTROYED)
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list());
    }

    @Override
    public Set<UUID> familiesBeside(Set<UUID> children) {
        return children.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                        select distinct l.family_id from conference_child k
                          join conference_child o on o.conference_id = k.conference_id
                          join family_child_label l on l.child_id = o.child_id
                         where k.child_id in (:children)
                           and l.family_id not in (select f.family_id from family_child_label f where f.child_id in (:children))
                        """)
                        .param("children", children)
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list());
    }

    @Override
    public Set<UUID> families(UUID conferenceId) {
        return Set.copyOf(jdbc.sql("""
                        select distinct l.family_id from conference_child k
                          join family_child_label l on l.child_id = k.child_id
                         where k.conference_id = ?
                        """)
                .param(conferenceId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    }

    @Override
    public Optional<String> reference(UUID conferenceId) {
        return jdbc.sql("select reference from conference_conference where id = ?")
                .param(conferenceId)
                .query(String.class)
                .optional();
    }

    @Override
    public String name() {
        return "conferences";
    }

    @Override
    public CaseContact contact(CaseScope scope) {
        return scope.children().isEmpty()
                ? CaseContact.NONE
                : jdbc.sql("""
                        select max(c.held_on) from conference_conference c
                          join conference_child k on k.conference_id = c.id
                         where k.child_id in (:children)
                        """)
                        .param("children", scope.children())
                        .query((row, n) -> new CaseContact(false, row.getObject(1, LocalDate.class)))
                        .single();
    }

    @Override
    public int destroy(CaseScope scope) {
        return new Erasure(jdbc)
                .over(
                        scope.conferences(),
                        "update conference_conference set place_note = null, source_ref = null where id in (:ids)",
                        "update conference_late_reason set note = null where conference_id in (:ids)",
                        "update conference_change set note = null where conference_id in (:ids)",
                        "update conference_correction set reason = null where conference_id in (:ids)")
                .rows();
    }
}
