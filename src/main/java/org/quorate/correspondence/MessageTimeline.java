package org.quorate.correspondence;

import java.util.List;

/** One message about somebody, with the steps it took, oldest first. */
public record MessageTimeline(MessageRow message, List<MessageStep> steps) {

    public MessageTimeline {
        steps = List.copyOf(steps);
    }
}
