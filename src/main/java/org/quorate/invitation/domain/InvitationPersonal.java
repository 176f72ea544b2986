package org.quorate.invitation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.family.KeptDetail;
import org.quorate.family.KeptDetails;
import org.quorate.kernel.Actor;
import org.quorate.kernel.keeping.Passage;
import org.quorate.kernel.keeping.PersonalRecords;
import org.quorate.kernel.keeping.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's own invitations and answers, and who else was invited to conferences about the child. */
@Component
class InvitationPersonal implements PersonalRecords {

    private final JdbcClient jdbc;
    private final KeptDetails kept;

    InvitationPersonal(JdbcClient jdbc, KeptDetails kept) {
        this.jdbc = jdbc;
        this.kept = kept;
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

    /** To whoever asks for the child, a professional whose name or agency tells a confidential place is not named. */
    private List<Passage> others(Subject subject) {
        var details = subject.child() && subject.onBehalf()
                ? kept.fromOutsiders(Actor.system("records"), List.of(subject.personId()))
                : List.<KeptDetail>of();
        return subject.child()
                ? jdbc.sql("""
                        select c.reference, i.role, coalesce(p.full_name, a.full_name, k.label, i.full_name) as name,
                               g.name as agency
                          from invitation_invitee i
                          join conference_label c on c.conference_id = i.conference_id
                          join conference_child_label x on x.conference_id = i.conference_id and x.child_id = :id
                          left join directory_practitioner_label p on p.practitioner_id = i.practitioner_id
                          left join directory_agency_label g on g.agency_id = i.agency_id
                          left join family_adult_label a on a.adult_id = i.adult_id
                          left join family_child_label k on k.child_id = i.child_id
                         where i.child_id is null or i.child_id <> :id
                         order by c.held_on, i.id
                        """)
                        .param("id", subject.personId())
                        .query((row, n) -> {
                            var passage = Passage.of(
                                            "Invited to " + row.getString("reference"),
                                            row.getString("name") + ", as " + word(row.getString("role")))
                                    .naming(Set.of(row.getString("name")));
                            var words = row.getString("name") + "\n" + row.getString("agency");
                            return details.stream()
                                            .allMatch(detail ->
                                                    detail.foundIn(words).isEmpty())
                                    ? passage
                                    : passage.heldBack("It tells a confidential school, practice or address");
                        })
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
