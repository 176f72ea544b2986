package org.quorate.chasing;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.chasing.domain.TimelineRow;
import org.quorate.invitation.Invitations;
import org.quorate.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to one invitation, in order: who asked whom, what was sent, who was told, what was answered. */
@Service
public class Timelines {

    private final Gate gate;
    private final JdbcClient jdbc;
    private final TimelineReads reads;
    private final TimelineMessages messages;

    Timelines(Gate gate, JdbcClient jdbc, TimelineReads reads, TimelineMessages messages) {
        this.gate = gate;
        this.jdbc = jdbc;
        this.reads = reads;
        this.messages = messages;
    }

    /** The newest last; for those who invite. */
    @Transactional(readOnly = true)
    public List<TimelineRow> of(Actor actor, UUID inviteeId) {
        Invitations.requireWriter(gate, actor);
        var conferenceId = jdbc.sql("select conference_id from invitation_invitee_label where invitee_id = ?")
                .param(inviteeId)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .optional()
                .orElseThrow(NotFound::new);
        gate.requireConference(actor, conferenceId, "invitation-timeline");
        var rows = new ArrayList<TimelineRow>();
        rows.addAll(reads.invitation(inviteeId));
        rows.addAll(reads.changes(conferenceId, inviteeId));
        rows.addAll(reads.answers(inviteeId));
        rows.addAll(messages.of(inviteeId));
        rows.addAll(reads.leftOut(inviteeId));
        rows.addAll(reads.agencyReplies(inviteeId));
        rows.sort(comparing(TimelineRow::at));
        return List.copyOf(rows);
    }

    /** Who was to be reminded by each step of chasing about a conference, by the step. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> reminded(Actor actor, UUID conferenceId) {
        Invitations.requireWriter(gate, actor);
        gate.requireConference(actor, conferenceId, "invitation-timeline");
        return jdbc
                .sql("""
                        select s.id, s.invitee_id from chasing_step s
                        join invitation_invitee_label i on i.invitee_id = s.invitee_id
                        where i.conference_id = ?
                        """)
                .param(conferenceId)
                .query((rs, n) -> Map.entry(rs.getObject(1, UUID.class), rs.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
