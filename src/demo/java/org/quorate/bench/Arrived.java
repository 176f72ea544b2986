package org.quorate.bench;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the mail server has.
 *
 * @param distinct how many of our messages, counted once each
 * @param repeats how many mails came under the Message-ID of another
 * @param repeated which messages those were
 * @param unknown how many mails have a Message-ID that no message in the queue has
 * @param lost how many messages never came
 */
record Arrived(int distinct, int repeats, Set<UUID> repeated, int unknown, int lost) {

    static Arrived at(GreenMail server, Set<UUID> queued) {
        var times = new HashMap<String, Integer>();
        for (var mail : server.getReceivedMessages()) {
            try {
                times.merge(String.valueOf(mail.getMessageID()), 1, Integer::sum);
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        var expected = queued.stream().collect(Collectors.toMap(Arrived::messageId, id -> id));
        var unknown = times.keySet().stream()
                .filter(id -> !expected.containsKey(id))
                .mapToInt(times::get)
                .sum();
        times.keySet().retainAll(expected.keySet());
        var repeated = times.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> expected.get(entry.getKey()))
                .collect(Collectors.toSet());
        var repeats = times.values().stream().mapToInt(count -> count - 1).sum();
        return new Arrived(times.size(), repeats, repeated, unknown, queued.size() - times.size());
    }

    private static String messageId(UUID id) {
        return "<" + id + "@" + Settings.HOST + ">";
    }
}
