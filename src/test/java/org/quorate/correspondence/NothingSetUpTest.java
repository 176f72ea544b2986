package org.quorate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.quorate.access.Gate;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.correspondence.domain.CurrentWordings;
import org.quorate.correspondence.domain.Gateway;
import org.quorate.correspondence.domain.Gateways;
import org.quorate.correspondence.domain.Queue;
import org.quorate.correspondence.domain.Steps;
import org.quorate.correspondence.domain.Suppressions;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A portal with no gateway at all, and one with a real one: nothing goes by mistake, and no post box opens. */
@PortalTest
@Import(Desk.class)
class NothingSetUpTest {

    @Autowired
    private Desk desk;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Suppressions suppressions;

    @Autowired
    private CurrentWordings wordings;

    @Autowired
    private Steps steps;

    @Autowired
    private Links links;

    @Autowired
    private Corrections corrections;

    @Autowired
    private SchedulerClient scheduler;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Gate gate;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private MutableClock clock;

    @Test
    void whatNothingCanSendIsNotLetGo() {
        clock.setTo(Scene.TODAY);
        var gp = desk.practitioner("Dr Field", null, null);
        var recipient = desk.toPractitioner(gp, "Dr Field", Desk.address());
        var id = desk.queued(desk.scene.icpc(), recipient, HeldBecause.NO_GATEWAY);
        var gateways = new Gateways(new StaticListableBeanFactory().getBeanProvider(Gateway.class));
        var queue = new Queue(entities, jdbc, suppressions, gateways, steps, scheduler, json);
        var mending = new Mending(entities, queue, suppressions, wordings, steps, links, corrections, clock);
        var support = desk.scene.support();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(
                        () -> transaction.executeWithoutResult(status -> mending.release(support, mending.take(id))))
                .extracting(RuleViolation::code)
                .isEqualTo("message-no-gateway");
        assertThat(desk.status(id)).isEqualTo("HELD");
    }

    @Test
    void thereIsNoPostBoxWhereMessagesReallyGoOut() {
        Actor support = desk.scene.support();
        for (var gateway : new String[] {"", "smtp", "notify"}) {
            var box = new PostBox(gate, audit, jdbc, gateway);
            assertThat(box.exists()).isFalse();
            assertThatThrownBy(() -> box.list(support, null, 0, 10)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> box.count(support, null)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> box.open(support, Ids.next())).isInstanceOf(NotFound.class);
        }
    }
}
