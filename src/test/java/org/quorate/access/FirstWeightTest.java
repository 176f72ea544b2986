package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quorate.access.domain.Doorstep;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One person alone opens an analyst's account; the ways into it that they may have prepared do not last. */
@PortalTest
class FirstWeightTest {

    private final Actor admin = new Actor(Ids.next(), "Ada Admin", Set.of(Role.ADMINISTRATOR), null, null);
    private final Actor manager = new Actor(Ids.next(), "Mary Manager", Set.of(Role.SERVICE_MANAGER), null, null);
    private final String username = "weight." + Ids.next();

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountChanges changes;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Pins pins;

    @Autowired
    private SessionBook sessions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoeverGetsTheirFirstRoleThatSeesChildrenBeginsAnew() {
        var account = OpenedAccount.by(
                accounts,
                new OpenAccount(username, "Ann Analyst", Set.of(Role.ANALYST), "ann@council.example", null, null));
        var ann = new Actor(account.accountId(), "Ann Analyst", Set.of(Role.ANALYST), null, null);
        pins.set(ann, ProvedSession.of(sessions, ann), "2580");
        jdbc.sql("insert into access_recovery_code (account_id, code_hash) values (?, repeat(char(7), 32))")
                .param(account.accountId())
                .update();
        assertThat(signsIn(account.password())).isTrue();

        accounts.changeRoles(admin, account.accountId(), Set.of(Role.CHAIR));
        assertThat(signsIn(account.password())).isTrue();
        changes.waiting(manager).stream()
                .filter(row -> row.accountId().equals(account.accountId()))
                .forEach(row -> changes.agree(manager, row.id()));

        assertThat(signsIn(account.password())).isFalse();
        assertThat(count("access_recovery_code", account) + count("access_cover_pin", account))
                .isZero();
    }

    private boolean signsIn(String password) {
        return signIns.attempt(username, password, Doorstep.at("192.0.2.9", Set.of()))
                .isPresent();
    }

    private int count(String table, OpenedAccount account) {
        return jdbc.sql("select count(*) from " + table + " where account_id = ?")
                .param(account.accountId())
                .query(Integer.class)
                .single();
    }
}
