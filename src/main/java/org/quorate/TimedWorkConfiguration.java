package org.quorate;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import tools.jackson.databind.json.JsonMapper;

/**
 * Work for later: a service schedules it through {@link SchedulerClient} in its own transaction, and every
 * {@link Task} bean is run by {@link TimedWork} on one of the nodes once the application is ready.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimedWorkSettings.class)
class TimedWorkConfiguration {

    /** In executions for each thread. */
    private static final double REFILL_BELOW = 1.0;

    private static final double FETCHED_AT_ONCE = 6.0;

    /** Knows no tasks and is never started, so that a task's own service can use it to schedule more. */
    @Bean(destroyMethod = "")
    SchedulerClient schedulerClient(DataSource dataSource, Clock clock, JsonMapper json) {
        return builder(dataSource, List.of(), clock, json).build();
    }

    @Bean
    @Profile("!command")
    @ConditionalOnProperty(name = "quorate.timed-work", matchIfMissing = true)
    TimedWork timedWork(
            DataSource dataSource,
            ObjectProvider<Task<?>> tasks,
            TimedWorkSettings settings,
            Clock clock,
            JsonMapper json) {
        var known = tasks.orderedStream().toList();
        var scheduler = builder(dataSource, known, clock, json)
                .schedulerName(settings::nodeName)
                .threads(settings.threads())
                .pollingInterval(settings.polling())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(settings.missedHeartbeats())
                // the next batch is fetched while the last executions of this one still run
                .pollUsingFetch(REFILL_BELOW, FETCHED_AT_ONCE)
                .build();
        return new TimedWork(scheduler, known, clock);
    }

    private static SchedulerBuilder builder(DataSource dataSource, List<Task<?>> tasks, Clock clock, JsonMapper json) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .serializer(new JsonTaskData(json))
                .alwaysPersistTimestampInUTC()
                .clock(clock::instant);
    }
}
