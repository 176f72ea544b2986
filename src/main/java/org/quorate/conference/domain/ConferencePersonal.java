package org.quorate.conference.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Words;
import org.quorate.kernel.keeping.Passage;
import org.quorate.kernel.keeping.PersonalRecords;
import org.quorate.kernel.keeping.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conferences about a child, or that an adult's children were considered at, with the notes on what changed. */
@Component
class ConferencePersonal implements PersonalRecords {

    private final JdbcClient jdbc;

    ConferencePersonal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "Conferences";
    }

    @Override
    public List<Passage> about(Subject subject) {
        return jdbc.sql("""
                        select c.reference, c.held_on, c.status, c.place_note, l.label as child, k.kind, k.due_on,
                               (select group_concat(n.note separator '; ') from conference_change n
                                 where n.conference_id = c.id and n.note is not null)  as changes,
                               (select group_concat(n.note separator '; ') from conference_late_reason n
                                 where n.conference_id = c.id and n.note is not null)  as late,
                               (select group_concat(n.reason separator '; ') from conference_correction n
                                 where n.conference_id = c.id and n.child_id = k.child_id) as corrected
                          from conference_conference c
                          join conference_child k on k.conference_id = c.id
                          join family_child_label l on l.child_id = k.child_id
                         where (:child and k.child_id = :id) or (not :child and l.family_id = :family)
                         order by c.held_on, c.reference, l.label
                        """)
                .param("child", subject.child())
                .param("id", subject.personId())
                .param("family", subject.familyId())
                .query((row, n) -> Passage.of(
                                "Conference " + row.getString("reference"),
                                "On %s, %s. About %s: %s, due by %s.%s%s%s%s"
                                        .formatted(
                                                Words.day(row.getObject("held_on", LocalDate.class)),
                                                word(row.getString("status")),
                                                row.getString("child"),
                                                word(row.getString("kind")),
                                                Words.day(row.getObject("due_on", LocalDate.class)),
                                                after("Place", row.getString("place_note")),
                                                after("Notes on changes", row.getString("changes")),
                                                after("Notes on lateness", row.getString("late")),
                                                after("Corrected because", row.getString("corrected"))))
                        .naming(subject.others()))
                .list();
    }

    private static String word(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String after(String name, @Nullable String note) {
        return note == null ? "" : "\n" + name + ": " + note;
    }
}
