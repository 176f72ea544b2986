package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.domain.Doorstep;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AccountsTest {

    private final Actor system = Actor.system("test");
    private final Actor admin = new Actor(Ids.next(), "Ada Admin", Set.of(Role.ADMINISTRATOR), null, null);
    private final String username = "chair." + Ids.next();

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anOpenedAccountSignsInWithItsPasswordAndRoles() {
        var issued = open(Role.CHAIR);

        assertThat(attempt(username, issued.password())).get().satisfies(session -> {
            assertThat(session.actor().roles()).containsExactly(Role.CHAIR);
            assertThat(session.actor().name()).isEqualTo("Chris Chair");
            assertThat(session.authorities()).extracting("authority").containsExactly("ROLE_CHAIR");
        });
    }

    @Test
    void theSignInNameIsFoundWhateverItsCaseAndTheSpacesAroundIt() {
        var issued = open(Role.CHAIR);

        assertThat(attempt("  " + username.toUpperCase(java.util.Locale.ROOT) + " ", issued.password()))
                .isPresent();
    }

    @Test
    void signingInAndFailingToAreRecorded() {
        var issued = open(Role.CHAIR);
        attempt(username, "wrong");
        var session = attempt(username, issued.password()).orElseThrow();
        signIns.signedOut(session);

        assertThat(recorded(issued.accountId()))
                .containsExactly(
                        "FACT account-opened",
                        "FACT account-password-set",
                        "REFUSED sign-in",
                        "FACT signed-in",
                        "FACT signed-out");
    }

    @Test
    void aDisabledAccountDoesNotSignInAndItsSessionsEnd() {
        var issued = open(Role.CHAIR);
        var session = attempt(username, issued.password()).orElseThrow();
        assertThat(signIns.isCurrent(session)).isTrue();

        accounts.disable(admin, issued.accountId());

        assertThat(signIns.isCurrent(session)).isFalse();
        assertThat(attempt(username, issued.password())).isEmpty();
        accounts.enable(system, issued.accountId());
        assertThat(attempt(username, issued.password())).isPresent();
    }

    @Test
    void changedRolesEndTheSessionsThatHeldTheOldOnes() {
        var issued = open(Role.CHAIR);
        var session = attempt(username, issued.password()).orElseThrow();

        accounts.changeRoles(admin, issued.accountId(), Set.of(Role.ANALYST));

        assertThat(signIns.isCurrent(session)).isFalse();
        assertThat(attempt(username, issued.password()).orElseThrow().actor().roles())
                .containsExactly(Role.ANALYST);
    }

    @Test
    void onesOwnPasswordChangesOnlyWithTheCurrentOne() {
        var issued = open(Role.CHAIR);
        var session = attempt(username, issued.password()).orElseThrow();
        var actor = session.actor();

        assertViolates("password-wrong", () -> accounts.changeOwnPassword(actor, "wrong", "a quite long password"));
        accounts.changeOwnPassword(actor, issued.password(), "a quite long password");

        assertThat(attempt(username, "a quite long password")).isPresent();
        assertThat(signIns.isCurrent(session)).isFalse();
    }

    @Test
    void aTakenNameAnEmptyOneNoRolesAndThePortalsOwnRoleAreRefused() {
        open(Role.CHAIR);

        assertViolates("username-taken", () -> open(Role.CHAIR));
        assertViolates("username-invalid", () -> accounts.open(admin, command("no spaces", Role.CHAIR)));
        assertViolates("roles-missing", () -> accounts.open(admin, command("n" + Ids.next())));
        assertViolates("role-not-for-accounts", () -> accounts.open(admin, command("n" + Ids.next(), Role.SYSTEM)));
    }

    @Test
    void nobodyDisablesThemselves() {
        var issued = open(Role.ADMINISTRATOR);
        var own = new Actor(issued.accountId(), "Own", Set.of(Role.ADMINISTRATOR), null, null);

        assertViolates("own-account", () -> accounts.disable(own, issued.accountId()));
    }

    @Test
    void onlyAnAdministratorLooksAfterAccounts() {
        var manager = new Actor(Ids.next(), "Mary", Set.of(Role.SERVICE_MANAGER), null, null);

        assertThatThrownBy(() -> accounts.list(manager, "", 0, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accounts.sendPasswordLink(manager, Ids.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void noAdministratorSetsAnothersPassword() {
        var opened = open(Role.CHAIR);

        assertThatThrownBy(() -> accounts.setPassword(admin, opened.accountId(), "a quite long password"))
                .isInstanceOf(NotFound.class);
        assertThat(attempt(username, opened.password())).isPresent();
    }

    @Test
    void theListIsSearchedByNameAndSignInName() {
        var issued = open(Role.CHAIR, Role.SERVICE_MANAGER);

        assertThat(accounts.list(admin, username, 0, 10)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(issued.accountId());
            assertThat(row.roles()).containsExactlyInAnyOrder(Role.CHAIR, Role.SERVICE_MANAGER);
            assertThat(row.enabled()).isTrue();
            assertThat(row.lastSignInAt()).isNull();
        });
        assertThat(accounts.count(admin, username)).isEqualTo(1);
        assertThat(accounts.count(admin, "%")).isZero();
    }

    private Optional<SignedIn> attempt(String name, String password) {
        return signIns.attempt(name, password, Doorstep.at("192.0.2.1", Set.of()));
    }

    private OpenedAccount open(Role... roles) {
        return OpenedAccount.by(accounts, command(username, roles));
    }

    private static OpenAccount command(String username, Role... roles) {
        return new OpenAccount(username, "Chris Chair", Set.of(roles), null, null);
    }

    private java.util.List<String> recorded(UUID account) {
        return jdbc.sql("select concat(kind, ' ', action) from audit_entry where subject_id = ? order by seq")
                .param(account)
                .query(String.class)
                .list();
    }

    private static void assertViolates(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }
}
