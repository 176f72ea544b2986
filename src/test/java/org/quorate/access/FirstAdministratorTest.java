package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/** How a portal gets the two people without whom nobody can be let in. Nothing of it is kept. */
@PortalTest
class FirstAdministratorTest {

    private static final String PASSWORD = "mallow-harbour-7-kites";

    private final String first = "first." + Ids.next();
    private final String second = "second." + Ids.next();
    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("quorate.admin.username", first)
            .withProperty("quorate.admin.password", PASSWORD);

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountReads queries;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anEmptyPortalIsOpenedForTheTwoWhoAreNamed() {
        settings.setProperty("quorate.secondadmin.username", second);
        settings.setProperty("quorate.secondadmin.password", PASSWORD);
        inAPortalOfNobody(() -> {
            start();
            assertThat(queries.idOf(first)).isPresent();
            assertThat(queries.idOf(second)).isPresent();
        });
    }

    @Test
    void aPortalWithOneAdministratorIsGivenASecondAndNoThird() {
        inAPortalOfNobody(() -> {
            start();
            settings.setProperty("quorate.secondadmin.username", second);
            settings.setProperty("quorate.secondadmin.password", PASSWORD);
            start();
            assertThat(queries.idOf(second)).isPresent();

            settings.setProperty("quorate.admin.username", "third." + first);
            start();
            assertThat(queries.idOf("third." + first)).isEmpty();
        });
    }

    @Test
    void onceAnAdministratorAndAManagerCanDecideTheSettingsAreNoWayBackIn() {
        inAPortalOfNobody(() -> {
            for (var role : Set.of(Role.ADMINISTRATOR, Role.SERVICE_MANAGER)) {
                accounts.open(
                        Actor.system("test"),
                        new OpenAccount(second + role.ordinal(), "Pat", Set.of(role), null, null));
            }
            start();
            assertThat(queries.idOf(first)).isEmpty();
        });
    }

    private void start() {
        entities.flush();
        new FirstAdministrator(accounts, queries, settings).open();
        entities.flush();
    }

    private void inAPortalOfNobody(Runnable look) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("update access_account set enabled = false").update();
            look.run();
        });
    }
}
