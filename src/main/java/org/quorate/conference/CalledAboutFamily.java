package org.quorate.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.quorate.family.FamilyConferences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the family's module which conferences are about a family. */
@Component
class CalledAboutFamily implements FamilyConferences {

    private final JdbcClient jdbc;

    CalledAboutFamily(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> familiesOf(String reference) {
        return jdbc.sql("""
                        select f.family_id from conference_conference c
                                 join conference_child k on k.conference_id = c.id
                                 join family_child_label f on f.child_id = k.child_id
                        where c.reference = ?
                        """)
                .param(reference)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .set();
    }

    @Override
    public List<Called> calledAbout(UUID familyId) {
        return jdbc.sql("""
                        select distinct c.reference, c.held_on, c.chair_id, ch.full_name
                        from conference_conference c
                                 join conference_child k on k.conference_id = c.id
                                 join family_child_label f on f.child_id = k.child_id
                                 left join directory_practitioner_label ch on ch.practitioner_id = c.chair_id
                        where f.family_id = ? and c.status = 'CALLED'
                        order by c.held_on, c.reference
                        """)
                .param(familyId)
                .query((rs, i) -> new Called(
                        rs.getString("reference"),
                        rs.getObject("held_on", LocalDate.class),
                        rs.getObject("chair_id", UUID.class),
                        rs.getString("full_name")))
                .list();
    }
}
