package org.quorate.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.keeping.Erasure;
import org.quorate.kernel.keeping.RecordClass;
import org.quorate.kernel.keeping.Retained;
import org.quorate.kernel.keeping.RetainedRecords;
import org.quorate.kernel.keeping.Trigger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts that were closed. Destroying one leaves its id, under which the audit record knows who did what. */
@Component
class AccountKeeping implements RetainedRecords {

    private static final String CLOSED = """
            select id, date(coalesce(last_sign_in_at, created_at)) as last_on from access_account
             where not enabled and username not like 'destroyed-%'
            """;

    private final JdbcClient jdbc;

    AccountKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RecordClass recordClass() {
        return RecordClass.SIGN_IN;
    }

    @Override
    public List<Retained> all() {
        return jdbc.sql(CLOSED).query(AccountKeeping::retained).list();
    }

    @Override
    public Optional<Retained> find(UUID accountId) {
        return jdbc.sql(CLOSED + " and id = ?")
                .param(accountId)
                .query(AccountKeeping::retained)
                .optional();
    }

    @Override
    public int destroy(UUID accountId) {
        return new Erasure(jdbc)
                .over(
                        Set.of(accountId),
                        "delete from access_account_role where account_id in (:ids)",
                        "delete from access_passkey where account_id in (:ids)",
                        "delete from access_code_factor where account_id in (:ids)",
                        "delete from access_recovery_code where account_id in (:ids)",
                        "delete from access_draft where account_id in (:ids)",
                        "delete from access_cover_pin where account_id in (:ids)",
                        "delete from access_identity where account_id in (:ids)",
                        "update access_account_change set proposed_name = 'Account destroyed' where proposed_by in (:ids)",
                        """
                        update access_account_change
                           set account_name = 'Account destroyed', email = null, sign_on_name = null
                         where account_id in (:ids)
                        """,
                        """
                        update access_account
                           set username = concat('destroyed-', id), display_name = 'Account destroyed',
                               email = null, password_hash = '-', practitioner_id = null, agency_id = null, last_sign_in_at = null,
                               generation = generation + 1, version = version + 1
                         where id in (:ids)
                        """)
                .rows();
    }

    private static Retained retained(ResultSet row, int number) throws SQLException {
        return new Retained(
                row.getObject("id", UUID.class),
                Map.of(Trigger.LAST_SIGN_IN, row.getObject("last_on", LocalDate.class)),
                null,
                null);
    }
}
