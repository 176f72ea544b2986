package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.domain.Doorstep;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The owner of an account hears of whatever happens to it, so that they notice what was not their doing. */
@PortalTest
class AccountNewsTest {

    private final Actor admin = new Actor(Ids.next(), "Ada", Set.of(Role.ADMINISTRATOR), null, null);
    private final Actor manager = new Actor(Ids.next(), "Mary", Set.of(Role.SERVICE_MANAGER), null, null);
    private final String username = "news." + Ids.next();
    private final String email = username + "@council.example";

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountChanges changes;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private SessionBook sessions;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Pins pins;

    @Autowired
    private PasswordLinks links;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private OpenedAccount account;
    private Actor owner;
    private UUID session;

    @BeforeEach
    void open() {
        account = OpenedAccount.by(
                accounts, new OpenAccount(username, "Pat Person", Set.of(Role.CHAIR), email, null, null));
        owner = new Actor(account.accountId(), "Pat Person", Set.of(Role.CHAIR), null, null);
        session = ProvedSession.of(sessions, owner);
    }

    @Test
    void whatTheOwnerDoesIsToldWithDayAndTimeAndNoSecret() {
        clock.setTo("2026-03-02T09:05");
        session = ProvedSession.of(sessions, owner);
        var app = new Authenticator(factors.setUpApp(owner, session).spelled());
        factors.confirmApp(owner, session, app.shows(clock.instant()));
        var codes = factors.newRecoveryCodes(owner, session);
        pins.set(owner, session, "2580");
        pins.forget(owner, session);
        factors.removeApp(owner, session);
        accounts.changeOwnPassword(owner, account.password(), "otter velvet lantern");

        assertThat(told(email))
                .satisfiesExactly(
                        body -> assertThat(body)
                                .contains("app was set up", "Mon 2 March 2026 at 09:05", "Dear Pat Person"),
                        body -> assertThat(body).contains("New recovery codes").doesNotContain(codes.getFirst()),
                        body -> assertThat(body).contains("PIN", "was set").doesNotContain("2580"),
                        body -> assertThat(body).contains("PIN", "was removed"),
                        body -> assertThat(body).contains("app was removed"),
                        body -> assertThat(body).contains("password of your account was changed"));
        assertThat(jdbc.sql("""
                        select distinct subject_line from correspondence_message
                        where kind = 'ACCOUNT_CHANGED' and address = ?
                        """).param(email).query(String.class).list())
                .containsExactly("Something changed in your account");
    }

    @Test
    void whatAdministratorsDoIsToldToo() {
        factors.takeAway(admin, account.accountId());
        accounts.changeRoles(admin, account.accountId(), Set.of(Role.CHAIR, Role.SOCIAL_WORKER));
        agree();
        accounts.allowSignOn(admin, account.accountId(), email);
        agree();
        accounts.disable(admin, account.accountId());
        accounts.enable(admin, account.accountId());
        agree();

        assertThat(told(email))
                .satisfiesExactly(
                        body -> assertThat(body).contains("took away"),
                        body -> assertThat(body).contains("may see and do"),
                        body -> assertThat(body).contains("through your organisation"),
                        body -> assertThat(body).contains("was closed"),
                        body -> assertThat(body).contains("opened again"));
    }

    @Test
    void whoseAccountItIsIsToldWhenTwoPeopleSayItAndWhenItIsTakenAway() {
        var agency = Ids.next();
        var person = Ids.next();
        jdbc.sql("insert into directory_agency (id, name, kind) values (?, 'Hill School', 'SCHOOL')")
                .param(agency)
                .update();
        jdbc.sql("insert into directory_practitioner (id, agency_id, full_name, profession)"
                        + " values (?, ?, 'Hanna Head', 'SCHOOL')")
                .params(person, agency)
                .update();
        accounts.link(admin, account.accountId(), person, agency);
        assertThat(told(email)).isEmpty();
        agree();
        accounts.personMoved(admin, person);
        accounts.link(admin, account.accountId(), null, null);

        assertThat(told(email))
                .hasSize(3)
                .allSatisfy(body ->
                        assertThat(body).contains("Whose account this is").doesNotContain("Hanna", "Hill School"));
    }

    @Test
    void aChangedMailboxIsToldToTheOldOneAsWell() {
        accounts.changeEmail(admin, account.accountId(), "new." + email);
        assertThat(told(email)).isEmpty();
        agree();

        assertThat(told(email)).singleElement().asString().contains("e-mail address");
        assertThat(told("new." + email)).singleElement().asString().contains("e-mail address");
    }

    @Test
    void aPasswordChosenWithALinkIsToldAndALaterLinkTakesNothingBack() {
        accounts.sendPasswordLink(admin, account.accountId());
        var holder = jdbc.sql("select id from access_link where purpose = 'SET_PASSWORD' and subject_id = ?"
                        + " order by id desc limit 1")
                .param(account.accountId())
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
        links.choose(
                new Actor(holder, "holder", Set.of(Role.LINK_HOLDER), null, null),
                account.accountId(),
                "otter velvet lantern");
        accounts.sendPasswordLink(admin, account.accountId());

        assertThat(jdbc.sql("""
                        select status from correspondence_message where kind = 'ACCOUNT_CHANGED' and address = ?
                        """).param(email).query(String.class).list())
                .hasSize(1)
                .doesNotContain("WITHDRAWN");
    }

    @Test
    void whoTriesTooOftenAtAnOpenScreenIsToldOfOnce() {
        for (int tries = 0; tries < 8; tries++) {
            assertThatThrownBy(() -> accounts.changeOwnPassword(owner, "not it", "otter velvet lantern"))
                    .isInstanceOf(RuleViolation.class);
        }

        assertThat(told(email)).singleElement().asString().contains("too often");
    }

    @Test
    void aHundredStrangersAreToldOfOnce() {
        for (int tries = 0; tries < 105; tries++) {
            signIns.attempt(username, "not it", Doorstep.at("203.0.113." + tries, Set.of()));
        }

        assertThat(told(email)).singleElement().asString().contains("a hundred times");
    }

    private void agree() {
        changes.waiting(manager).stream()
                .filter(row -> row.accountId().equals(account.accountId()))
                .forEach(row -> changes.agree(manager, row.id()));
    }

    private List<String> told(String address) {
        return jdbc.sql("""
                        select body from correspondence_message
                        where kind = 'ACCOUNT_CHANGED' and address = ? order by id
                        """).param(address).query(String.class).list();
    }
}
