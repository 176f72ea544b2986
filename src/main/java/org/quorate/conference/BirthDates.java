package org.quorate.conference;

import java.time.LocalDate;
import java.util.AbstractMap.SimpleEntry;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When children were born, from the view the family module publishes; unborn children are left out. */
@Component
class BirthDates {

    private final JdbcClient jdbc;

    BirthDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, LocalDate> of(Collection<UUID> childIds) {
        var born = new HashMap<UUID, LocalDate>();
        if (childIds.isEmpty()) {
            return born;
        }
        jdbc.sql(
                        """
                        select child_id, date_of_birth from family_child_label
                        where child_id in (:ids) and date_of_birth is not null
                        """)
                .param("ids", childIds)
                .query((rs, i) -> new SimpleEntry<>(
                        rs.getObject("child_id", UUID.class), rs.getObject("date_of_birth", LocalDate.class)))
                .list()
                .forEach(entry -> born.put(entry.getKey(), entry.getValue()));
        return born;
    }
}
