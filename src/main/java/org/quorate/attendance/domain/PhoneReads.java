package org.quorate.attendance.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where somebody who is not there can be rung. */
@Component
public class PhoneReads {

    private final JdbcClient jdbc;

    PhoneReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number to ring somebody at; their own, or else their agency's. */
    public record Phone(String number, boolean ofAgency) {}

    /** For those practitioners for whom the directory has one. */
    public Map<UUID, Phone> of(Collection<UUID> practitionerIds) {
        var byPractitioner = new HashMap<UUID, Phone>();
        if (practitionerIds.isEmpty()) {
            return byPractitioner;
        }
        jdbc.sql("""
                        select practitioner_id, coalesce(phone, agency_phone) as number, phone is null as of_agency
                        from directory_practitioner_contact
                        where practitioner_id in (:ids) and coalesce(phone, agency_phone) is not null
                        """).param("ids", practitionerIds).query(rs -> {
            byPractitioner.put(
                    rs.getObject("practitioner_id", UUID.class),
                    new Phone(rs.getString("number"), rs.getBoolean("of_agency")));
        });
        return byPractitioner;
    }
}
