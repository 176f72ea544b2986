package org.quorate.directory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what a register says into the directory, in batches, matched by national code. */
@Component
public class RegisterWriter {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    RegisterWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Known(
            UUID id,
            String name,
            String kind,
            @Nullable String addressLines,
            @Nullable String postcode,
            @Nullable String phone,
            @Nullable LocalDate closedOn) {

        /** Closed here and there: the register's later changes to it do not matter any more. */
        boolean isClosedAs(RegisterEntry entry) {
            return closedOn != null && entry.closedOn() != null;
        }

        boolean says(RegisterEntry entry) {
            return name.equals(entry.name())
                    && kind.equals(entry.kind().name())
                    && Objects.equals(addressLines, entry.addressLines())
                    && Objects.equals(postcode, entry.postcode())
                    && Objects.equals(phone, entry.phone())
                    && Objects.equals(closedOn, entry.closedOn());
        }
    }

    /** In the caller's transaction. */
    public RegisterReport write(RegisterSort sort, RegisterFile file) {
        var known = known(sort);
        var fresh = new ArrayList<RegisterEntry>();
        var changed = new ArrayList<RegisterEntry>();
        var closed = new ArrayList<UUID>();
        int unchanged = 0;
        int passedOver = file.passedOver();
        for (var entry : file.entries()) {
            var before = known.get(entry.code());
            if (before == null) {
                if (entry.closedOn() == null) {
                    fresh.add(entry);
                } else {
                    passedOver++;
                }
            } else if (before.closedOn() == null && entry.closedOn() != null) {
                closed.add(before.id());
                changed.add(entry);
            } else if (before.isClosedAs(entry) || before.says(entry)) {
                unchanged++;
            } else {
                changed.add(entry);
            }
        }
        insert(fresh);
        update(changed, known);
        return new RegisterReport(
                fresh.size(),
                changed.size() - closed.size(),
                unchanged,
                closed,
                passedOver,
                file.refused(),
                file.leftOut());
    }

    private Map<String, Known> known(RegisterSort sort) {
        var known = new HashMap<String, Known>();
        for (var kind : sort.kinds()) {
            jdbc.query(
                    """
                    select id, name, kind, address_lines, postcode, phone, closed_on, national_code
                      from directory_agency
                     where kind = ? and national_code is not null
                    """,
                    row -> {
                        known.put(
                                row.getString("national_code"),
                                new Known(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        row.getString("kind"),
                                        row.getString("address_lines"),
                                        row.getString("postcode"),
                                        row.getString("phone"),
                                        row.getObject("closed_on", LocalDate.class)));
                    },
                    kind.name());
        }
        return known;
    }

    private void insert(List<RegisterEntry> entries) {
        jdbc.batchUpdate("""
                insert into directory_agency (id, name, kind, national_code, address_lines, postcode, phone)
                values (?, ?, ?, ?, ?, ?, ?)
                """, entries, BATCH, (statement, entry) -> {
            statement.setObject(1, Ids.next());
            statement.setString(2, entry.name());
            statement.setString(3, entry.kind().name());
            statement.setString(4, entry.code());
            statement.setString(5, entry.addressLines());
            statement.setString(6, entry.postcode());
            statement.setString(7, entry.phone());
        });
    }

    private void update(List<RegisterEntry> entries, Map<String, Known> known) {
        jdbc.batchUpdate("""
                update directory_agency
                   set name = ?, kind = ?, address_lines = ?, postcode = ?, phone = ?, closed_on = ?,
                       version = version + 1
                 where id = ?
                """, entries, BATCH, (statement, entry) -> {
            statement.setString(1, entry.name());
            statement.setString(2, entry.kind().name());
            statement.setString(3, entry.addressLines());
            statement.setString(4, entry.postcode());
            statement.setString(5, entry.phone());
            statement.setObject(6, entry.closedOn());
            statement.setObject(
                    7, Objects.requireNonNull(known.get(entry.code())).id());
        });
    }
}
