package org.quorate;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Ids;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class TimedWorkTest {

    record Chase(UUID invitation) {}

    @Autowired
    SchedulerClient client;

    @Autowired
    DataSource dataSource;

    @Autowired
    Clock clock;

    @Autowired
    TimedWorkSettings settings;

    @Autowired
    JsonMapper json;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final Queue<Chase> done = new ConcurrentLinkedQueue<>();
    private final OneTimeTask<Chase> chasing = Tasks.oneTime("chase-" + Ids.next(), Chase.class)
            .execute((instance, context) -> done.add(instance.getData()));

    @Test
    void workScheduledInATransactionThatFailsIsNeverDone() {
        transaction.executeWithoutResult(status -> {
            client.scheduleIfNotExists(chase(new Chase(Ids.next())), clock.instant());
            assertThat(scheduled()).isOne();
            status.setRollbackOnly();
        });

        assertThat(scheduled()).isZero();
    }

    @Test
    void workIsDoneOnceItIsDueAndThenForgotten() {
        var chase = new Chase(Ids.next());
        client.scheduleIfNotExists(chase(chase), clock.instant());

        var work = timedWork();
        work.begin();
        try {
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> scheduled() == 0);
        } finally {
            work.destroy();
        }
        assertThat(done).containsExactly(chase);
    }

    @Test
    void momentsAreStoredInUtc() {
        var due = Instant.parse("2027-07-01T09:30:00Z");

        client.scheduleIfNotExists(chase(new Chase(Ids.next())), due);

        assertThat(jdbc.sql("select cast(execution_time as char) from scheduled_tasks where task_name = ?")
                        .param(chasing.getTaskName())
                        .query(String.class)
                        .single())
                .startsWith("2027-07-01 09:30:00");
    }

    private TaskInstance<Chase> chase(Chase data) {
        return chasing.instance(data.invitation().toString(), data);
    }

    private TimedWork timedWork() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("chasing", chasing);
        ObjectProvider<Task<?>> tasks = beans.getBeanProvider(ResolvableType.forClass(Task.class));
        return new TimedWorkConfiguration().timedWork(dataSource, tasks, settings, clock, json);
    }

    private int scheduled() {
        return jdbc.sql("select count(*) from scheduled_tasks where task_name = ?")
                .params(List.of(chasing.getTaskName()))
                .query(Integer.class)
                .single();
    }
}
