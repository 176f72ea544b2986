package org.quorate.invitation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.conference.InvitedPlaces;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Words;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is invited to a called conference and will not be where they were invited from. */
@Service
public class StaleInvitees implements InvitedPlaces {

    private static final String STALE = """
            select i.id as invitee_id, i.conference_id, a.name as agency, a.closed_on, p.left_on, n.name as works_at,
                   case when a.kind = 'GP_PRACTICE' and i.profession = 'GP'
                        then (select min(x.gp_name) from conference_child_label k
                                join family_child_place x on x.child_id = k.child_id
                               where k.conference_id = i.conference_id
                              having sum(x.gp_id = i.agency_id) = 0)
                        when a.kind in ('SCHOOL', 'NURSERY', 'COLLEGE')
                        then (select min(x.school_name) from conference_child_label k
                                join family_child_place x on x.child_id = k.child_id
                               where k.conference_id = i.conference_id
                                 and not exists (select 1 from family_child_worker w
                                                   join conference_child_label m on m.child_id = w.child_id
                                                  where m.conference_id = i.conference_id
                                                    and w.practitioner_id = i.practitioner_id and w.until_on is null)
                              having sum(x.school_id = i.agency_id) = 0) end as place_now,
                   c.held_on
              from invitation_invitee i
              join conference_label c on c.conference_id = i.conference_id and c.status = 'CALLED'
              join directory_practitioner_place p on p.practitioner_id = i.practitioner_id
              join directory_agency_label a on a.agency_id = i.agency_id
              left join directory_agency_label n on n.agency_id = p.agency_id and p.agency_id <> i.agency_id
             where i.withdrawn_at is null and i.role = 'PROFESSIONAL'
               and (:conference is null or i.conference_id = :conference)
            having a.closed_on < c.held_on or p.left_on < c.held_on or works_at is not null or place_now is not null
            """;

    private final JdbcClient jdbc;
    private final Gate gate;

    StaleInvitees(JdbcClient jdbc, Gate gate) {
        this.jdbc = jdbc;
        this.gate = gate;
    }

    /**
     * Somebody who will not be there.
     *
     * @param closedOn since when their agency is closed
     * @param leftOn their last day
     * @param worksAt where they work instead
     * @param placeNow where the children are registered or taught instead
     */
    public record Stale(
            UUID inviteeId,
            UUID conferenceId,
            String agency,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate leftOn,
            @Nullable String worksAt,
            @Nullable String placeNow) {

        /** In a sentence, for example {@code The child is with Old Manor Surgery now}. */
        public String inWords() {
            if (leftOn != null) {
                return "They leave " + agency + " (last day " + Words.day(leftOn) + ")";
            }
            if (closedOn != null) {
                return agency + " is closed (last day " + Words.day(closedOn) + ")";
            }
            return worksAt != null ? "They work at " + worksAt + " now" : "The child is with " + placeNow + " now";
        }
    }

    /** Those of a conference, for whoever may invite. */
    @Transactional(readOnly = true)
    public List<Stale> of(Actor actor, UUID conferenceId) {
        gate.require(actor, Invitations.WRITERS);
        gate.requireConference(actor, conferenceId, null);
        return stale(conferenceId);
    }

    @Override
    public Set<UUID> overtaken() {
        return stale(null).stream().map(Stale::conferenceId).collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> invitedFrom(Collection<UUID> agencyIds) {
        return agencyIds.isEmpty()
                ? Set.of()
                : jdbc.sql("""
                                select distinct i.conference_id from invitation_invitee i
                                 where i.withdrawn_at is null and i.agency_id in (:agencies)
                                """)
                        .param("agencies", agencyIds)
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .set();
    }

    private List<Stale> stale(@Nullable UUID conferenceId) {
        return jdbc.sql(STALE)
                .param("conference", conferenceId)
                .query(DataClassRowMapper.newInstance(Stale.class))
                .list();
    }
}
