package org.quorate.invitation;

import java.util.List;
import java.util.UUID;
import org.quorate.invitation.domain.DeputyRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is read about deputies. Who calls has asked permission. */
@Component
class DeputyReads {

    /**
     * A deputy's address was typed by whoever held the invitee's link, which may have been passed on. So a code, and
     * with it children's names, goes there only when the directory knows it at the invitee's own agency, or when a
     * person of staff has said that it is the deputy's.
     */
    private static final String MAY_GET_CODE = """
            (exists (select 1 from directory_practitioner_contact c
                      where c.agency_id = i.agency_id and c.works_there
                        and (c.email = d.email or c.agency_email = d.email))
             or exists (select 1 from invitation_deputy_check k
                         where k.deputy_id = d.id and k.email = d.email and k.theirs))
            """;

    private final JdbcClient jdbc;

    DeputyReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who comes in somebody's place and was written to, by name. */
    List<DeputyRow> standing(UUID conferenceId) {
        return jdbc.sql("""
                        select d.id, d.invitee_id, d.full_name, d.email, d.answer, %s as may_get_code
                        from invitation_deputy d join invitation_invitee i on i.id = d.invitee_id
                        where i.conference_id = ? and i.withdrawn_at is null and d.ended_at is null
                        order by d.full_name, d.id
                        """.formatted(MAY_GET_CODE))
                .param(conferenceId)
                .query((rs, n) -> new DeputyRow(
                        rs.getObject("id", UUID.class),
                        rs.getObject("invitee_id", UUID.class),
                        rs.getString("full_name"),
                        rs.getString("email"),
                        rs.getBoolean("may_get_code"),
                        InvitationReads.code(Answer.class, rs.getString("answer"))))
                .list();
    }

    boolean mayGetCode(UUID deputyId) {
        return jdbc.sql("""
                        select %s from invitation_deputy d join invitation_invitee i on i.id = d.invitee_id
                        where d.id = ?
                        """.formatted(MAY_GET_CODE))
                .param(deputyId)
                .query(Boolean.class)
                .single();
    }
}
