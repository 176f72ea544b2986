package org.quorate.correspondence.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.quorate.kernel.Words;
import org.quorate.kernel.keeping.Passage;
import org.quorate.kernel.keeping.PersonalRecords;
import org.quorate.kernel.keeping.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent to a person, word for word; links and codes stand as markers. */
@Component
class MessagePersonal implements PersonalRecords {

    private final JdbcClient jdbc;

    MessagePersonal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "Messages to you";
    }

    @Override
    public List<Passage> about(Subject subject) {
        return jdbc.sql("""
                        select date(queued_at) as day, channel, address, subject_line, body from correspondence_message
                         where recipient_id = ? order by queued_at, id
                        """)
                .param(subject.personId())
                .query((row, n) -> Passage.of(
                                "By "
                                        + row.getString("channel")
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' ') + ", "
                                        + Words.day(row.getObject("day", LocalDate.class)),
                                (row.getString("address") == null ? "" : "To " + row.getString("address") + "\n")
                                        + row.getString("subject_line") + "\n" + row.getString("body"))
                        .naming(subject.others()))
                .list();
    }
}
