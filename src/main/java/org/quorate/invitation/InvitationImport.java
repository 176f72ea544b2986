package org.quorate.invitation;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over who was invited to conferences called elsewhere. Sends nothing to anybody. */
@Service
public class InvitationImport {

    private record Post(UUID agencyId, String profession) {}

    private final Gate gate;
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    InvitationImport(Gate gate, JdbcTemplate batches, JdbcClient jdbc) {
        this.gate = gate;
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /** The agency and profession are those of the directory now; conferences and people are imported before. */
    @Transactional
    public void invitees(Actor actor, List<ImportedInvitee> invitees) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
        var posts = posts(invitees);
        batches.batchUpdate("""
                insert into invitation_invitee (id, source_ref, conference_id, role, practitioner_id, agency_id,
                    profession, adult_id, child_id, full_name, necessary, direct_contact, invited_at, invited_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, invitees, Math.max(1, invitees.size()), (row, invitee) -> {
            var practitioner = imported("practitioner", invitee.practitionerRef());
            var post =
                    invitee.role() == InviteeRole.PROFESSIONAL && practitioner != null ? posts.get(practitioner) : null;
            row.setObject(1, id(invitee));
            row.setString(2, invitee.ref());
            row.setObject(3, Ids.imported("conference", invitee.conferenceRef()));
            row.setString(4, invitee.role().name());
            row.setObject(5, practitioner);
            row.setObject(6, post == null ? null : post.agencyId());
            row.setString(7, post == null ? null : post.profession());
            row.setObject(8, imported("adult", invitee.adultRef()));
            row.setObject(9, imported("child", invitee.childRef()));
            row.setString(10, invitee.fullName());
            row.setBoolean(11, invitee.necessary());
            row.setBoolean(12, invitee.directContact());
            row.setTimestamp(13, Timestamp.from(invitee.invitedAt()));
            row.setObject(14, actor.id());
        });
        replies(actor, invitees.stream().filter(i -> i.reply() != null).toList());
    }

    /** Where the practitioners among them work and as what. */
    private Map<UUID, Post> posts(List<ImportedInvitee> invitees) {
        var posts = new HashMap<UUID, Post>();
        var ids = new HashSet<UUID>();
        for (var invitee : invitees) {
            var ref = invitee.practitionerRef();
            if (ref != null) {
                ids.add(Ids.imported("practitioner", ref));
            }
        }
        if (!ids.isEmpty()) {
            jdbc.sql("""
                    select practitioner_id, agency_id, profession from directory_practitioner_label
                     where practitioner_id in (:ids)
                    """).param("ids", ids).query(row -> {
                posts.put(row.getObject(1, UUID.class), new Post(row.getObject(2, UUID.class), row.getString(3)));
            });
        }
        return posts;
    }

    private void replies(Actor actor, List<ImportedInvitee> answered) {
        batches.batchUpdate("""
                insert into invitation_reply (id, invitee_id, answer, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?)
                """, answered, Math.max(1, answered.size()), (row, invitee) -> {
            var reply = invitee.reply();
            row.setObject(1, Ids.imported("reply", invitee.ref()));
            row.setObject(2, id(invitee));
            row.setString(3, reply == null ? null : reply.name());
            row.setObject(4, actor.id());
            row.setTimestamp(5, Timestamp.from(invitee.invitedAt()));
        });
    }

    private static UUID id(ImportedInvitee invitee) {
        return Ids.imported("invitee", invitee.ref());
    }

    private static @Nullable UUID imported(String kind, @Nullable String ref) {
        return ref == null ? null : Ids.imported(kind, ref);
    }
}
