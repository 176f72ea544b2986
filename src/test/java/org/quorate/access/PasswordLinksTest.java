package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.domain.Doorstep;
import org.quorate.access.domain.Effect;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** A password is chosen by the account's owner and known to nobody else. */
@PortalTest
class PasswordLinksTest {

    private static final String FIRST = "mallow-harbour-7-kites";
    private static final String CHOSEN = "nine-lantern-orchards";

    private final String username = "person." + Ids.next();
    private final String email = username + "@council.example";
    private final Actor system = Actor.system("test");
    private final Actor admin = new Actor(Ids.next(), "Ada", Set.of(Role.ADMINISTRATOR), null, null);
    private final Actor manager = new Actor(Ids.next(), "Mary", Set.of(Role.SERVICE_MANAGER), null, null);

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountChanges changes;

    @Autowired
    private PasswordLinks passwordLinks;

    @Autowired
    private Links links;

    @Autowired
    private SignIns signIns;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private SignInLimits limits;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private NewPasswords newPasswords;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoIsLetInChoosesAPasswordWithALinkSentToThem() {
        var account = accounts.open(admin, new OpenAccount(username, "Pat", Set.of(Role.CHAIR), email, null, null));
        assertThat(mailsTo(email)).isZero();

        changes.agree(manager, waiting(account));

        assertThat(mailsTo(email)).isEqualTo(1);
        choose(account, CHOSEN);
        assertThat(signIn(username, CHOSEN)).isPresent();
    }

    @Test
    void theOldPasswordStaysUntilANewOneIsChosenAndThenEverySessionEnds() {
        var account = opened();
        var session = signIn(username, FIRST).orElseThrow();
        accounts.sendPasswordLink(admin, account);
        assertThat(signIns.isCurrent(session)).isTrue();

        choose(account, CHOSEN);

        assertThat(signIns.isCurrent(session)).isFalse();
        assertThat(signIn(username, FIRST)).isEmpty();
        assertThat(signIn(username, CHOSEN)).isPresent();
    }

    @Test
    void aLinkWorksOnceForThreeDaysAndOnlyTheNewest() {
        var account = opened();
        accounts.sendPasswordLink(admin, account);
        var older = holder(account);
        accounts.sendPasswordLink(admin, account);
        var newer = holder(account);

        assertThatThrownBy(() -> passwordLinks.choose(older, account, CHOSEN)).isInstanceOf(NotFound.class);
        passwordLinks.choose(newer, account, CHOSEN);
        assertThatThrownBy(() -> passwordLinks.choose(newer, account, FIRST)).isInstanceOf(NotFound.class);

        accounts.sendPasswordLink(admin, account);
        clock.advance(Duration.ofDays(3));
        assertThatThrownBy(() -> choose(account, FIRST)).isInstanceOf(NotFound.class);
    }

    @Test
    void anEasyPasswordIsRefusedAndTheLinkIsStillGood() {
        var account = opened();
        accounts.sendPasswordLink(admin, account);

        assertThatThrownBy(() -> choose(account, "short")).isInstanceOf(RuleViolation.class);
        choose(account, CHOSEN);
    }

    @Test
    void disablingOrMovingTheMailboxEndsTheLink() {
        var account = opened();
        accounts.sendPasswordLink(admin, account);
        var before = holder(account);
        accounts.changeEmail(admin, account, "new." + email);
        changes.agree(manager, waiting(account));
        assertThatThrownBy(() -> passwordLinks.choose(before, account, CHOSEN)).isInstanceOf(NotFound.class);

        accounts.sendPasswordLink(admin, account);
        assertThat(mailsTo("new." + email)).isEqualTo(1);
        var after = holder(account);
        accounts.disable(admin, account);
        assertThatThrownBy(() -> passwordLinks.choose(after, account, CHOSEN)).isInstanceOf(NotFound.class);
    }

    @Test
    void whereMailIsSentNoLinkIsShownToAnybody() {
        var account = opened();

        assertThatThrownBy(() -> accounts.handPasswordLinkOver(admin, account))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.code()).isEqualTo("mail-is-set-up"));
    }

    @Test
    void withoutMailTheSecondPersonHandsTheLinkOverAndTheFirstNeverSeesIt() {
        var account = opened();
        var portal = withoutMail();

        assertThat(portal.accounts().sendsPasswordLinks(admin)).isFalse();
        assertThat(inTransaction(() -> portal.accounts().handPasswordLinkOver(admin, account)))
                .isEqualTo(Effect.ONCE_AGREED);
        assertThatThrownBy(() -> inTransaction(() -> portal.changes().agree(admin, waiting(account))))
                .isInstanceOf(RuleViolation.class);
        var address = inTransaction(() -> portal.changes().agree(manager, waiting(account)))
                .orElseThrow();

        var token = address.substring(address.lastIndexOf('/') + 1);
        assertThat(links.look(token, "192.0.2.4")).isInstanceOf(LinkLookup.Open.class);
        assertThat(jdbc.sql("select count(*) from audit_entry where subject_id = ? and action = ?")
                        .param(account)
                        .param("password-link-handed-over")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private record Portal(Accounts accounts, AccountChanges changes) {}

    /** The portal as it is where no mail server is set up. */
    private Portal withoutMail() {
        var gate = new Gate(
                audit,
                new DefaultListableBeanFactory().getBeanProvider(CaseAccessRule.class),
                new DefaultListableBeanFactory().getBeanProvider(ClosedCases.class));
        var queries = new AccountReads(jdbc);
        var labels = new AccountLabels(new DefaultListableBeanFactory().getBeanProvider(AccountPeople.class));
        var noMail = new DefaultListableBeanFactory().getBeanProvider(AccountMail.class);
        var identities = new Identities(jdbc);
        Clock now = clock;
        var news = new AccountNews(noMail, jdbc);
        var passwords = new PasswordLinks(links, noMail, entities, audit, newPasswords, news, now);
        var made = new AccountChanges(
                gate, audit, entities, queries, labels, identities, passwords, newPasswords, factors, news, now);
        return new Portal(
                new Accounts(
                        gate,
                        audit,
                        entities,
                        encoder,
                        queries,
                        new OwnTries(limits, news),
                        news,
                        labels,
                        made,
                        identities,
                        passwords,
                        newPasswords,
                        now),
                made);
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private Optional<SignedIn> signIn(String name, String password) {
        return signIns.attempt(name, password, Doorstep.at("192.0.2.3", Set.of()));
    }

    private UUID opened() {
        var id = accounts.open(system, new OpenAccount(username, "Pat", Set.of(Role.CHAIR), email, null, null));
        accounts.setPassword(system, id, FIRST);
        return id;
    }

    private void choose(UUID account, String password) {
        passwordLinks.choose(holder(account), account, password);
    }

    /** Whoever has the newest link that was sent. */
    private Actor holder(UUID account) {
        var link = jdbc.sql(
                        "select id from access_link where purpose = 'SET_PASSWORD' and subject_id = ? order by id desc")
                .param(account)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list()
                .getFirst();
        return new Actor(link, "holder", Set.of(Role.LINK_HOLDER), null, null);
    }

    private UUID waiting(UUID account) {
        return changes.waiting(manager).stream()
                .filter(row -> row.accountId().equals(account))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private int mailsTo(String address) {
        return jdbc.sql("select count(*) from correspondence_message where kind = 'SET_PASSWORD' and address = ?")
                .param(address)
                .query(Integer.class)
                .single();
    }
}
