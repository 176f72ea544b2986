package org.quorate.correspondence.delivery;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.UUID;
import org.quorate.correspondence.domain.DeliverMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One execution for one message, until there is nothing left to do for it. What a dead process had in its hands is
 * taken up by another.
 */
@Configuration(proxyBeanMethods = false)
class DeliveryTask {

    private static final int AFTER_TROUBLE_MINUTES = 1;

    @Bean
    Task<Void> deliverMessage(Delivery delivery) {
        return Tasks.custom(DeliverMessage.TASK)
                .onDeadExecutionRevive()
                .onFailureReschedule(FixedDelay.ofMinutes(AFTER_TROUBLE_MINUTES))
                .execute((instance, context) -> {
                    var next = delivery.deliver(UUID.fromString(instance.getId()), node(context));
                    return next.<CompletionHandler<Void>>map(
                                    at -> (complete, operations) -> operations.reschedule(complete, at))
                            .orElseGet(CompletionHandler.OnCompleteRemove::new);
                });
    }

    private static String node(ExecutionContext context) {
        var node = context.getExecution().pickedBy;
        return node == null ? "unknown" : node;
    }
}
