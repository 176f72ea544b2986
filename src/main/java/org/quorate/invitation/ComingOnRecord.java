package org.quorate.invitation;

import java.util.UUID;
import org.quorate.correspondence.CalendarAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has said that they come, invited or in somebody's place. */
@Component
class ComingOnRecord implements CalendarAnswers {

    private final JdbcClient jdbc;

    ComingOnRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean saysComing(UUID subjectId) {
        return jdbc.sql("""
                        select exists (select 1 from invitation_reply r
                                        where r.invitee_id = :id and r.superseded_at is null and r.answer <> 'CANNOT_COME')
                            or exists (select 1 from invitation_deputy d
                                        where d.id = :id and d.ended_at is null and d.answer <> 'CANNOT_COME')
                        """).param("id", subjectId).query(Boolean.class).single();
    }
}
