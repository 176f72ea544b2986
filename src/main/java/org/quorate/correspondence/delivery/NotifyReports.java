package org.quorate.correspondence.delivery;

import org.quorate.correspondence.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.gov.service.notify.NotificationClientException;

/** Asks Notify what became of the text messages and letters it took. */
final class NotifyReports {

    private static final Logger LOG = LoggerFactory.getLogger(NotifyReports.class);

    private final NotifyApi notify;
    private final Receipts receipts;

    NotifyReports(NotifyApi notify, Receipts receipts) {
        this.notify = notify;
        this.receipts = receipts;
    }

    /** Stops at the first question that has no answer; the rest is asked the next time. */
    void ask() {
        for (var open : receipts.open()) {
            try {
                take(open, notify.statusOf(open.reference()));
            } catch (NotificationClientException noAnswer) {
                LOG.warn("Notify does not say what arrived: {}", noAnswer.getHttpResult());
                return;
            }
        }
    }

    /** Notify's words for text messages and letters; what is still on its way has others. */
    private void take(Receipts.Open open, String status) {
        switch (status) {
            case "delivered", "received" -> receipts.delivered(open.messageId());
            case "permanent-failure" -> {
                if (open.channel() == Channel.SMS) {
                    receipts.returned(open.messageId(), "notify-" + status);
                } else {
                    receipts.failed(open.messageId(), "notify-validation-failed");
                }
            }
            case "validation-failed", "temporary-failure", "technical-failure", "cancelled" ->
                receipts.failed(open.messageId(), "notify-" + status);
            default -> LOG.debug("message {}: {}", open.messageId(), status);
        }
    }
}
