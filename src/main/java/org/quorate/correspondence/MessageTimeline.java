package org.quorate.correspondence;

import java.util.List;
import org.quorate.correspondence.domain.MessageStep;

/** One message about somebody, with the steps it took, oldest first. */
record MessageTimeline(MessageRow message, List<MessageStep> steps) {

    public MessageTimeline {
        steps = List.copyOf(steps);
    }
}
