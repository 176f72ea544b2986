package org.quorate.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Affected;
import org.quorate.kernel.Dependents;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The called conferences on a day that is worked no longer, or that hang on a practice or school that closes. */
@Component
class CalledDependents implements Dependents {

    private static final String REGISTERED = """
            exists (select 1 from conference_child k join family_child_place p on p.child_id = k.child_id
                     where k.conference_id = c.id and (p.gp_id in (:these) or p.school_id in (:these)))
            """;

    private static final String WHY = """
            concat_ws('; ', case when %s then 'a child is registered there' end,
                            case when c.id in (:invited) then 'somebody from there is invited' end)
            """.formatted(REGISTERED);

    private final JdbcClient jdbc;
    private final Gate gate;
    private final ObjectProvider<InvitedPlaces> invited;
    private final Clock clock;

    CalledDependents(JdbcClient jdbc, Gate gate, ObjectProvider<InvitedPlaces> invited, Clock clock) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.invited = invited;
        this.clock = clock;
    }

    @Override
    public List<Affected> onDays(Actor actor, Collection<LocalDate> days) {
        return called(actor, "null", "c.held_on in (:these)", days, Set.of());
    }

    @Override
    public List<Affected> onAgencies(Actor actor, Collection<UUID> agencyIds) {
        var from = new HashSet<>(Set.of(new UUID(0, 0)));
        invited.forEach(module -> from.addAll(module.invitedFrom(agencyIds)));
        return called(actor, WHY, "(" + REGISTERED + " or c.id in (:invited))", agencyIds, from);
    }

    private List<Affected> called(Actor actor, String why, String where, Collection<?> these, Set<UUID> invitedFrom) {
        if (these.isEmpty()) {
            return List.of();
        }
        var visible = gate.visibleConferences(actor);
        var shown = new ArrayList<Affected>();
        var hidden = new int[1];
        jdbc.sql("""
                        select c.id, c.reference, c.held_on, %s as why from conference_conference c
                        where c.status = 'CALLED' and c.held_on >= :today and %s
                        order by c.held_on, c.starts_at
                        """.formatted(why, where))
                .param("today", Time.today(clock))
                .param("these", these)
                .param("invited", invitedFrom)
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    if (visible.holds(id)) {
                        shown.add(new Affected(
                                row.getString("reference"),
                                words(row.getObject("held_on", LocalDate.class), row.getString("why")),
                                ConferencePaths.workspace(id)));
                    } else {
                        hidden[0]++;
                    }
                });
        if (hidden[0] > 0) {
            shown.add(new Affected(hidden[0] + " more", "which you may not open", ""));
        }
        return shown;
    }

    private static String words(LocalDate heldOn, @Nullable String why) {
        return Words.day(heldOn) + (why == null ? "" : ": " + why);
    }
}
