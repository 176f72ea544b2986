package org.quorate.correspondence.delivery;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.domain.Gateway;
import org.quorate.correspondence.domain.Outgoing;
import org.quorate.directory.PostalAddress;
import uk.gov.service.notify.NotificationClientException;

/**
 * Text messages and letters by GOV.UK Notify. Only an answer about the recipient counts as refused: a wrong key or
 * template must not cost any address its good name. Before a second try it is asked whether it has the message already.
 */
final class NotifyGateway implements Gateway {

    private static final int BAD_REQUEST = 400;
    private static final Pattern ABOUT_THE_RECIPIENT =
            Pattern.compile("phone_number|phone number|postcode|address", Pattern.CASE_INSENSITIVE);

    private final NotifyApi notify;
    private final NotifySettings settings;

    NotifyGateway(NotifyApi notify, NotifySettings settings) {
        this.notify = notify;
        this.settings = settings;
    }

    @Override
    public boolean carries(Channel channel) {
        return switch (channel) {
            case SMS -> !settings.smsTemplate().isBlank();
            case LETTER -> !settings.letterTemplate().isBlank();
            case EMAIL, BY_HAND -> false;
        };
    }

    @Override
    public Handover send(Outgoing message) {
        try {
            if (message.attempt() > 1) {
                var before = notify.idOf(message.id().toString());
                if (before.isPresent()) {
                    return new Handover.Accepted(before.get());
                }
            }
            return new Handover.Accepted(handOver(message));
        } catch (NotificationClientException answer) {
            return meaningOf(answer);
        }
    }

    private String handOver(Outgoing message) throws NotificationClientException {
        var reference = message.id().toString();
        var address = message.recipient().address();
        if (address == null) {
            throw new IllegalArgumentException("nothing goes out by hand");
        }
        return message.recipient().channel() == Channel.SMS
                ? notify.sms(settings.smsTemplate(), address, Map.of("body", message.body()), reference)
                : notify.letter(settings.letterTemplate(), letter(message, address), reference);
    }

    private static Map<String, String> letter(Outgoing message, String address) {
        var words = new HashMap<String, String>();
        words.put("subject", message.subject());
        words.put("body", message.body());
        var lines = PostalAddress.onALetter(message.recipient().name(), address);
        for (var i = 0; i < lines.size(); i++) {
            words.put("address_line_" + (i + 1), lines.get(i));
        }
        return words;
    }

    private static Handover meaningOf(NotificationClientException answer) {
        var code = answer.getHttpResult();
        var said = answer.getMessage() == null ? "" : answer.getMessage();
        if (code == BAD_REQUEST
                && said.contains("ValidationError")
                && ABOUT_THE_RECIPIENT.matcher(said).find()) {
            return new Handover.Refused("notify-recipient", true);
        }
        return new Handover.Unclear(answer.getCause() != null || code == 0 ? "notify-no-answer" : "notify-" + code);
    }
}
