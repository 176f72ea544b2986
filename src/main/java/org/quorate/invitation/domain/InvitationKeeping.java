package org.quorate.invitation.domain;

import org.quorate.kernel.keeping.CasePart;
import org.quorate.kernel.keeping.CaseScope;
import org.quorate.kernel.keeping.Erasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever was invited by name or came as a deputy; that they did stays counted. */
@Component
class InvitationKeeping implements CasePart {

    private static final String OF_THESE =
            " where invitee_id in (select id from invitation_invitee where conference_id in (:ids))";

    private final JdbcClient jdbc;

    InvitationKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public int destroy(CaseScope scope) {
        return new Erasure(jdbc)
                .over(
                        scope.conferences(),
                        """
                        update invitation_invitee
                           set full_name = if(full_name is null, null, '%s'), email = null, phone = null, language = null,
                               source_ref = null
                         where conference_id in (:ids)
                        """.formatted(CaseScope.DESTROYED),
                        "update invitation_reply set deputy_name = if(deputy_name is null, null, '%s'), given_by = null"
                                        .formatted(CaseScope.DESTROYED)
                                + OF_THESE,
                        """
                        delete c from invitation_deputy_check c
                                 join invitation_deputy d on d.id = c.deputy_id
                                 join invitation_invitee i on i.id = d.invitee_id
                         where i.conference_id in (:ids)
                        """,
                        "update invitation_deputy set full_name = '%s', email = null, phone = null"
                                        .formatted(CaseScope.DESTROYED)
                                + OF_THESE,
                        "update invitation_redirect set full_name = '%1$s', email = '', proposed_by = '%1$s'"
                                        .formatted(CaseScope.DESTROYED)
                                + OF_THESE)
                .rows();
    }
}
