package org.quorate.preparation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.quorate.invitation.Invitations;
import org.quorate.kernel.Actor;
import org.quorate.preparation.Exclusions.MayComeWithThem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Supporters, advocates, lawyers and interpreters while somebody of the family does not come with the others. */
@Component
class BesideTheFamily {

    private final ChairsDecisions decisions;
    private final Invitations invitations;
    private final JdbcClient jdbc;

    BesideTheFamily(ChairsDecisions decisions, Invitations invitations, JdbcClient jdbc) {
        this.decisions = decisions;
        this.invitations = invitations;
        this.jdbc = jdbc;
    }

    /** {@link Exclusions} has asked permission. */
    List<MayComeWithThem> of(Actor actor, UUID conferenceId) {
        var apart = decisions.notWithTheOthers(conferenceId);
        if (apart.isEmpty()) {
            return List.of();
        }
        var written = writtenTo(conferenceId);
        return invitations.invitees(actor, conferenceId).stream()
                .filter(row -> row.role().isBesideTheFamily())
                .filter(row -> apart.stream().anyMatch(adult -> !adult.equals(row.adultId())))
                .map(row -> new MayComeWithThem(row.name(), row.role(), written.contains(row.id())))
                .toList();
    }

    /** About whom something has gone out, as far as the portal knows. */
    private Set<UUID> writtenTo(UUID conferenceId) {
        return jdbc.sql("""
                        select subject_id from correspondence_message_label
                         where conference_id = ? and status in ('SENDING', 'SENT', 'DELIVERED', 'ANSWERED', 'DONE')
                           and subject_id is not null
                        """)
                .param(conferenceId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }
}
