package org.quorate.correspondence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What of the messages somebody looks at. */
public enum MessageTab {
    NEEDS_A_HAND("Needs a hand"),
    WAITING("Waiting"),
    GONE("Gone out"),
    /** Also what was taken back, and what somebody dealt with. */
    ALL("All");

    private final String label;

    MessageTab(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public Set<MessageStatus> statuses() {
        return switch (this) {
            case NEEDS_A_HAND -> MessageStatus.NEEDS_A_HAND;
            case WAITING -> Set.of(MessageStatus.QUEUED, MessageStatus.SENDING);
            case GONE -> Set.of(MessageStatus.SENT, MessageStatus.DELIVERED);
            case ALL -> Set.of(MessageStatus.values());
        };
    }

    /** As it stands in an address: {@code needs-a-hand}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<MessageTab> byCode(String code) {
        return Arrays.stream(values()).filter(tab -> tab.code().equals(code)).findFirst();
    }
}
