package org.quorate.invitation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.keeping.Passage;
import org.quorate.kernel.keeping.PersonalRecords;
import org.quorate.kernel.keeping.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's own invitations and answers, and who else was invited to conferences about the child. */
@Component
class InvitationPersonal implements PersonalRecords {

    private final JdbcClient jdbc;

    InvitationPersonal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "Invitations";
    }

    @Override
    public List<Passage> about(Subject subject) {
        var passages = new ArrayList<>(own(subject));
        passages.addAll(others(subject));
        return passages;
    }

    private List<Passage> own(Subject subject) {
        return jdbc.sql("""
                        select c.reference, i.role, r.answer, r.reason, r.deputy_name, r.given_by
                          from invitation_invitee i
                          join conference_label c on c.conference_id = i.conference_id
                          left join invitation_reply r on r.invitee_id = i.id
                         where i.adult_id = :id or i.child_id = :id
                         order by c.held_on, r.recorded_at
                        """)
                .param("id", subject.personId())
                .query((row, n) -> Passage.of(
                                "Your invitation to " + row.getString("reference"),
                                "Invited as " + word(row.getString("role")) + "."
                                        + after("Answer", row.getString("answer"))
                                        + after("Reason", row.getString("reason"))
                                        + after("Given by", row.getString("given_by")))
                        .naming(subject.others()))
                .list();
    }

    private List<Passage> others(Subject subject) {
        return subject.child()
                ? jdbc.sql("""
                        select c.reference, i.role, coalesce(p.full_name, a.full_name, k.label, i.full_name) as name
                          from invitation_invitee i
                          join conference_label c on c.conference_id = i.conference_id
                          join conference_child_label x on x.conference_id = i.conference_id and x.child_id = :id
                          left join directory_practitioner_label p on p.practitioner_id = i.practitioner_id
                          left join family_adult_label a on a.adult_id = i.adult_id
                          left join family_child_label k on k.child_id = i.child_id
                         where i.child_id is null or i.child_id <> :id
                         order by c.held_on, i.id
                        """)
                        .param("id", subject.personId())
                        .query((row, n) -> Passage.of(
                                        "Invited to " + row.getString("reference"),
                                        row.getString("name") + ", as " + word(row.getString("role")))
                                .naming(Set.of(row.getString("name"))))
                        .list()
                : List.of();
    }

    private static String word(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String after(String name, @Nullable String value) {
        return value == null ? "" : "\n" + name + ": " + value;
    }
}
