package org.quorate.correspondence.domain;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/** The task that takes one message out of the house; its instance is the message's id. */
public final class DeliverMessage {

    public static final TaskDescriptor<Void> TASK = TaskDescriptor.of("deliver-message");

    private DeliverMessage() {}
}
