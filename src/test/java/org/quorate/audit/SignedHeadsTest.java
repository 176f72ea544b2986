package org.quorate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.audit.Verification.Break;
import org.quorate.audit.Verification.Reason;
import org.quorate.audit.domain.SigningKey;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever has all rights on the database, and not the key: what a head that was kept outside shows of their work. */
@PortalTest
class SignedHeadsTest {

    private final Actor manager = new Actor(Ids.next(), "Mary Manager", Set.of(Role.SERVICE_MANAGER), null, null);

    @Autowired
    private Heads heads;

    @Autowired
    private AuditRecord record;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Tampering tampering;
    private SignedHead kept;

    @BeforeEach
    void aHeadThatSomebodyKeeps() {
        tampering = new Tampering(jdbc);
        someReads();
        kept = heads.sign(manager);
        someReads();
    }

    @Test
    void aRecordThatNobodyTouchedFitsTheHeadsAndIsProvenUpToTheLast() {
        var result = record.verify(manager, List.of(kept));

        assertThat(result.broken()).isNull();
        assertThat(result.provenTo()).isGreaterThanOrEqualTo(kept.seq());
        assertThat(result.entries()).isGreaterThan(kept.seq());
    }

    @Test
    void anEntryChangedAndAllAfterItHashedAgainFitsItselfButNotTheHeadThatWasKept() {
        undoneAfterwards(() -> {
            tampering.rewriteFrom(kept.seq() - 1);
            tampering.forgetHeadsSince(kept);

            assertThat(record.verify(manager).broken()).as("the chain alone").isNull();
            assertThat(record.verify(manager, List.of(kept)).broken())
                    .isEqualTo(new Break(kept.seq(), Reason.NOT_AS_SIGNED));
        });
    }

    @Test
    void anEndCutOffWithTheHeadMovedBackFitsItselfButNotTheHeadThatWasKept() {
        undoneAfterwards(() -> {
            tampering.cutFrom(kept.seq() - 1);
            tampering.forgetHeadsSince(kept);

            assertThat(record.verify(manager).broken()).as("the chain alone").isNull();
            assertThat(record.verify(manager, List.of(kept)).broken())
                    .isEqualTo(new Break(kept.seq(), Reason.CUT_OFF_AFTER_SIGNING));
        });
    }

    @Test
    void theDatabasesOwnCopiesShowItToWhoForgotToTakeThemAwayToo() {
        undoneAfterwards(() -> {
            tampering.rewriteFrom(kept.seq());

            assertThat(record.verify(manager).broken()).isEqualTo(new Break(kept.seq(), Reason.NOT_AS_SIGNED));
        });
    }

    @Test
    void aHeadMadeWithAnotherKeyOrChangedAfterwardsIsFoundOut() throws Exception {
        var other = new HeadKeys(key(), List.of()).sign(kept.seq(), kept.hash(), kept.at());
        var older = new SignedHead(kept.seq(), kept.hash(), Instant.EPOCH, kept.keyId(), kept.signature());
        var posing = new SignedHead(kept.seq(), kept.hash(), kept.at(), kept.keyId(), other.signature());

        for (var forged : List.of(other, older, posing)) {
            assertThat(record.verify(manager, List.of(forged)).broken())
                    .isEqualTo(new Break(kept.seq(), Reason.FORGED_HEAD));
        }
    }

    @Test
    void whatWasAddedSinceTheLastHeadIsLookedAtBeforeTheNextIsSigned() {
        var seq = jdbc.sql("select seq from audit_head").query(Long.class).single();
        var signed = heads.last(manager);
        tampering.withoutTriggers(() -> {
            name(seq, "Nobody");
            try {
                assertThatThrownBy(() -> heads.sign(manager))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                broken -> assertThat(broken.code()).isEqualTo("audit-record-broken"));
                assertThat(heads.last(manager)).isEqualTo(signed);
            } finally {
                name(seq, manager.name());
            }
        });
        assertThat(heads.sign(manager).seq()).isGreaterThan(seq);
    }

    @Test
    void aHeadSignedWithAnEarlierKeyStandsAsLongAsItsPublicHalfIsKnown() throws Exception {
        var before = key();
        var head = new HeadKeys(before, List.of()).sign(7, "0".repeat(64), Instant.EPOCH);
        var publicHalf = new HeadKeys(before, List.of()).publicKey();

        assertThat(new HeadKeys(key(), List.of(publicHalf)).isGenuine(head)).isTrue();
        assertThat(new HeadKeys(key(), List.of()).isGenuine(head)).isFalse();
    }

    @Test
    void anybodyWithThePublicKeyCanCheckTheLineThatWasKept() throws GeneralSecurityException {
        var found = SignedHead.in("> 03:20:01 INFO " + kept.line() + "  ").orElseThrow();

        assertThat(found).isEqualTo(kept);
        var key = SigningKey.publicKey(heads.publicKey(manager));
        var text = kept.line().substring(0, kept.line().lastIndexOf(' '));
        assertThat(SigningKey.isSigned(text, found.signature(), key)).isTrue();
    }

    @Test
    void thePortalDoesNotStartWithoutAUsableKey() {
        for (var unusable : List.of("", "not a key", "c2hvcnQ=")) {
            assertThatThrownBy(() -> new HeadKeys(unusable, List.of()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("QUORATE_AUDIT_KEY");
        }
    }

    @Test
    void onlyAServiceManagerSignsAndSeesHeads() {
        var chair = new Actor(Ids.next(), "Chris Chair", Set.of(Role.CHAIR), null, null);

        assertThatThrownBy(() -> heads.sign(chair)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> heads.last(chair)).isInstanceOf(NotFound.class);
    }

    private void undoneAfterwards(Runnable attack) {
        tampering.withoutTriggers(() -> transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            attack.run();
        }));
        assertThat(record.verify(manager, List.of(kept)).broken()).isNull();
    }

    private void someReads() {
        for (int n = 0; n < 3; n++) {
            audit.read(manager, "child", Ids.next(), "workspace");
        }
    }

    private void name(long seq, String name) {
        jdbc.sql("update audit_entry set actor_name = ? where seq = ?")
                .params(name, seq)
                .update();
    }

    private static String key() throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    }
}
