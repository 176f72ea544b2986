package org.quorate.chasing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A look at one invitee at one moment; its instance is {@code <invitee>@<seconds since 1970>}. A look does whatever is
 * due then and plans the next, so that one that is no longer needed finds nothing to do, and none must be taken back.
 */
@Configuration(proxyBeanMethods = false)
class ChaseTask {

    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("chase-invitee");

    private static final String AT = "@";

    @Bean
    Task<Void> chaseInvitee(Chase chase) {
        return Tasks.oneTime(DESCRIPTOR).execute((instance, context) -> chase.look(invitee(instance.getId())));
    }

    /** Within the transaction that makes the look necessary. */
    static void plan(SchedulerClient scheduler, UUID inviteeId, Instant at) {
        scheduler.scheduleIfNotExists(
                DESCRIPTOR.instance(inviteeId + AT + at.getEpochSecond()).scheduledTo(at));
    }

    private static UUID invitee(String instance) {
        return UUID.fromString(instance.substring(0, instance.indexOf(AT)));
    }
}
