package org.quorate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.audit.Verification.Reason;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with the database's keys takes the triggers away and changes entries; afterwards all is put back. */
@PortalTest
class TamperingTest {

    private final Actor manager = new Actor(Ids.next(), "Mary Manager", Set.of(Role.SERVICE_MANAGER), null, null);

    @Autowired
    private AuditTrail audit;

    @Autowired
    private AuditRecord record;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void someEntries() {
        for (int n = 0; n < 3; n++) {
            audit.read(manager, "child", Ids.next(), "workspace");
        }
    }

    @Test
    void aChangedEntryIsFound() {
        var seq = last() - 1;
        new Tampering(jdbc).withoutTriggers(() -> {
            jdbc.sql("update audit_entry set actor_name = 'Nobody' where seq = ?")
                    .param(seq)
                    .update();

            assertBroken(seq, Reason.CHANGED);

            jdbc.sql("update audit_entry set actor_name = 'Mary Manager' where seq = ?")
                    .param(seq)
                    .update();
        });
        assertThat(record.verify(manager).sound()).isTrue();
    }

    @Test
    void aMissingEntryIsFound() {
        var seq = last() - 1;
        new Tampering(jdbc).withoutTriggers(() -> {
            jdbc.sql("create table taken as select * from audit_entry where seq = ?")
                    .param(seq)
                    .update();
            jdbc.sql("delete from audit_entry where seq = ?").param(seq).update();

            assertBroken(seq + 1, Reason.GAP);

            jdbc.sql("insert into audit_entry select * from taken").update();
            jdbc.sql("drop table taken").update();
        });
        assertThat(record.verify(manager).sound()).isTrue();
    }

    @Test
    void anEndCutOffIsFound() {
        var seq = last();
        new Tampering(jdbc).withoutTriggers(() -> {
            jdbc.sql("create table taken as select * from audit_entry where seq = ?")
                    .param(seq)
                    .update();
            jdbc.sql("delete from audit_entry where seq = ?").param(seq).update();

            assertBroken(seq, Reason.CUT_OFF);

            jdbc.sql("insert into audit_entry select * from taken").update();
            jdbc.sql("drop table taken").update();
        });
    }

    @Test
    void anEntryHashedAgainAfterAChangeNoLongerFitsTheNext() {
        var seq = last() - 1;
        new Tampering(jdbc).withoutTriggers(() -> {
            var hash = jdbc.sql("select hash from audit_entry where seq = ?")
                    .param(seq)
                    .query(String.class)
                    .single();
            jdbc.sql("update audit_entry set hash = sha2('forged', 256) where seq = ?")
                    .param(seq)
                    .update();

            assertBroken(seq, Reason.CHANGED);

            jdbc.sql("update audit_entry set hash = ? where seq = ?")
                    .param(hash)
                    .param(seq)
                    .update();
        });
        assertThat(record.verify(manager).sound()).isTrue();
    }

    private void assertBroken(long seq, Reason reason) {
        assertThat(record.verify(manager).broken()).isEqualTo(new Verification.Break(seq, reason));
    }

    private long last() {
        return jdbc.sql("select seq from audit_head").query(Long.class).single();
    }
}
