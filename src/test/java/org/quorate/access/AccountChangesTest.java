package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.access.domain.AccountRow;
import org.quorate.access.domain.Doorstep;
import org.quorate.access.domain.Effect;
import org.quorate.access.domain.OpenAccount;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.Practitioners;
import org.quorate.directory.Profession;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an administrator alone cannot do: let anybody see a child, themselves least of all. */
@PortalTest
class AccountChangesTest {

    private static final String PASSWORD = "mallow-harbour-7-kites";

    private final Actor system = Actor.system("test");
    private final Actor other = as(Role.ADMINISTRATOR);
    private final Actor manager = as(Role.SERVICE_MANAGER);

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountChanges changes;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Practitioners practitioners;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anAdministratorDoesNotMakeThemselvesServiceManager() {
        var username = "admin." + Ids.next();
        var admin = signedIn(username, Role.ADMINISTRATOR);

        assertViolates(
                "own-account",
                () -> accounts.changeRoles(admin, admin.id(), Set.of(Role.ADMINISTRATOR, Role.SERVICE_MANAGER)));

        assertThat(rolesOf(username)).containsExactly(Role.ADMINISTRATOR);
        assertThat(recorded(admin.id())).contains("REFUSED account-change");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ANALYST", "LINK_HOLDER", "SYSTEM"})
    void aRoleThatSeesChildrenOrGivesRolesWaitsForASecondPerson(Role role) {
        var admin = as(Role.ADMINISTRATOR);
        var username = "person." + Ids.next();
        var account = opened(username, Role.ANALYST);

        assertThat(accounts.changeRoles(admin, account, Set.of(Role.ANALYST, role)))
                .isEqualTo(Effect.ONCE_AGREED);
        assertThat(rolesOf(username)).containsExactly(Role.ANALYST);

        var change = waiting(account);
        assertViolates("needs-another-person", () -> changes.agree(admin, change));
        assertViolates("needs-another-person", () -> changes.agree(owner(account, role), change));
        assertThat(rolesOf(username)).containsExactly(Role.ANALYST);
        changes.agree(other, change);
        assertThat(rolesOf(username)).containsExactlyInAnyOrder(Role.ANALYST, role);
        assertViolates("change-decided-already", () -> changes.agree(manager, change));
    }

    @Test
    void aServiceManagerAgreesTooAndNobodyElse() {
        var username = "person." + Ids.next();
        var account = opened(username, Role.ANALYST);
        accounts.changeRoles(other, account, Set.of(Role.CHAIR));
        var change = waiting(account);

        for (var role : List.of(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SOCIAL_WORKER, Role.ANALYST)) {
            assertThatThrownBy(() -> changes.agree(as(role), change)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> changes.waiting(as(role))).isInstanceOf(NotFound.class);
        }
        changes.agree(manager, change);

        assertThat(rolesOf(username)).containsExactly(Role.CHAIR);
        assertThat(recorded(account)).endsWith("FACT account-change-proposed", "FACT account-roles-changed");
    }

    @Test
    void aNewAccountThatSeesChildrenOpensNothingBeforeTheSecondPerson() {
        var username = "new." + Ids.next();
        var account = accounts.open(other, command(username, Role.CHAIR));

        assertThatThrownBy(() -> accounts.setPassword(other, account, PASSWORD)).isInstanceOf(NotFound.class);
        assertViolates("account-disabled", () -> accounts.sendPasswordLink(other, account));
        assertViolates("change-waits-already", () -> accounts.enable(other, account));
        assertThat(row(username).enabled()).isFalse();
        changes.agree(manager, waiting(account));
        assertThat(row(username).enabled()).isTrue();
    }

    @Test
    void whatIsTakenBackLeavesNothingAndFreesTheName() {
        var username = "new." + Ids.next();
        var account = accounts.open(other, command(username, Role.CHAIR));

        changes.takeBack(other, waiting(account));

        assertThat(accounts.count(other, username)).isZero();
        assertThat(accounts.open(other, command(username, Role.ANALYST))).isNotEqualTo(account);
        assertThat(row(username).enabled()).isTrue();
    }

    /** Somebody who is found out, or has left, lets nobody in by what they had prepared. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatSomebodyProposedFallsWithTheirRightToProposeIt(boolean disabled) {
        var admin = signedIn("admin." + Ids.next(), Role.ADMINISTRATOR, Role.ANALYST);
        signedIn("another." + Ids.next(), Role.ADMINISTRATOR);
        var one = "person." + Ids.next();
        var opened = opened(one, Role.ANALYST);
        var fresh = "new." + Ids.next();
        accounts.changeRoles(admin, opened, Set.of(Role.CHAIR));
        var change = waiting(opened);
        accounts.open(admin, command(fresh, Role.CHAIR));

        if (disabled) {
            accounts.disable(other, admin.id());
        } else {
            accounts.changeRoles(other, admin.id(), Set.of(Role.ANALYST));
        }

        assertViolates("change-decided-already", () -> changes.agree(manager, change));
        assertThat(rolesOf(one)).containsExactly(Role.ANALYST);
        assertThat(accounts.count(other, fresh)).isZero();
        assertThat(recorded(opened)).endsWith("FACT account-change-proposed", "FACT account-change-taken-back");
    }

    @Test
    void enablingAgainChangingTheMailboxAndLinkingToAPersonWaitToo() {
        var agency = scene.agency("Agency " + Ids.next(), AgencyKind.SCHOOL);
        var username = "lead." + Ids.next();
        var account = opened(username, Role.AGENCY_LEAD);

        assertThat(accounts.link(other, account, null, agency)).isEqualTo(Effect.ONCE_AGREED);
        assertThat(row(username).agencyId()).isNull();
        changes.agree(manager, waiting(account));
        assertThat(row(username).agencyId()).isEqualTo(agency);
        assertThat(row(username).linkedTo()).contains("whole agency");

        assertThat(accounts.changeEmail(other, account, "mine@elsewhere.example"))
                .isEqualTo(Effect.ONCE_AGREED);
        assertThat(row(username).email()).isNull();
        assertViolates("change-waits-already", () -> accounts.link(other, account, null, null));
        changes.takeBack(manager, waiting(account));

        accounts.disable(other, account);
        assertThat(accounts.enable(other, account)).isEqualTo(Effect.ONCE_AGREED);
        assertThat(row(username).enabled()).isFalse();
    }

    @Test
    void whatTakesAwayIsDoneByOneAtOnce() {
        var username = "person." + Ids.next();
        var account = opened(username, Role.CHAIR, Role.SERVICE_MANAGER);

        assertThat(accounts.changeRoles(other, account, Set.of(Role.CHAIR))).isEqualTo(Effect.NOW);
        assertThat(accounts.link(other, account, null, null)).isEqualTo(Effect.NOW);
        accounts.disable(other, account);

        assertThat(signIn(username, PASSWORD)).isEmpty();
    }

    @Test
    void anAccountIsLinkedOnlyToWhatTheDirectoryHas() {
        var account = opened("lead." + Ids.next(), Role.AGENCY_LEAD);
        var school = scene.agency("Agency " + Ids.next(), AgencyKind.SCHOOL);
        var elsewhere =
                scene.practitioner(scene.agency("Other " + Ids.next(), AgencyKind.SCHOOL), "Tina", Profession.SCHOOL);

        assertViolates("not-in-directory", () -> accounts.link(other, account, null, Ids.next()));
        assertViolates("not-in-directory", () -> accounts.link(other, account, elsewhere, school));
    }

    @Test
    void whoWorksForAnotherAgencyNowSeesNeitherUntilTwoPeopleSaySo() {
        var school = scene.agency("Agency " + Ids.next(), AgencyKind.SCHOOL);
        var other = scene.agency("Other " + Ids.next(), AgencyKind.SCHOOL);
        var tina = scene.practitioner(school, "Tina", Profession.SCHOOL);
        var username = "lead." + Ids.next();
        accounts.link(system, opened(username, Role.AGENCY_LEAD), tina, school);
        var session = signIn(username, PASSWORD).orElseThrow();
        assertThat(session.actor().agencyId()).isEqualTo(school);

        practitioners.move(as(Role.ADMINISTRATOR), tina, other);

        assertThat(signIns.isCurrent(session)).isFalse();
        assertThat(row(username).agencyId()).isNull();

        accounts.link(this.other, row(username).id(), tina, other);
        practitioners.move(as(Role.ADMINISTRATOR), tina, school);
        assertViolates(
                "not-in-directory",
                () -> changes.agree(manager, waiting(row(username).id())));
    }

    private Actor signedIn(String username, Role... roles) {
        opened(username, roles);
        return signIn(username, PASSWORD).orElseThrow().actor();
    }

    private Optional<SignedIn> signIn(String name, String password) {
        return signIns.attempt(name, password, Doorstep.at("192.0.2.3", Set.of()));
    }

    private UUID opened(String username, Role... roles) {
        var id = accounts.open(system, command(username, roles));
        accounts.setPassword(system, id, PASSWORD);
        return id;
    }

    private static OpenAccount command(String username, Role... roles) {
        return new OpenAccount(username, "Pat Person", Set.of(roles), null, null);
    }

    private UUID waiting(UUID account) {
        return changes.waiting(manager).stream()
                .filter(row -> row.accountId().equals(account))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private AccountRow row(String username) {
        return accounts.list(other, username, 0, 1).getFirst();
    }

    private Set<Role> rolesOf(String username) {
        return row(username).roles();
    }

    private List<String> recorded(UUID account) {
        return jdbc.sql("select concat(kind, ' ', action) from audit_entry where subject_id = ? order by seq")
                .param(account)
                .query(String.class)
                .list();
    }

    /** The account's own person, should they ever have the right to decide. */
    private static Actor owner(UUID account, Role role) {
        return new Actor(account, "Own", EnumSet.of(role, Role.SERVICE_MANAGER), null, null);
    }

    private static Actor as(Role role) {
        return new Actor(Ids.next(), "Somebody", Set.of(role), null, null);
    }

    private static void assertViolates(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }
}
