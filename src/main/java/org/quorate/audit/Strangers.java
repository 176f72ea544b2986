package org.quorate.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quorate.access.CurrentActor;
import org.quorate.access.Network;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Bounds what people who are not signed in can make the portal write: so many of their refusals in a minute stand in
 * the record one by one, of one network and of all together; the others are counted, and the count stands there.
 */
@Component
class Strangers {

    static final int OF_ONE_NETWORK = 10;
    static final int OF_ALL = 120;

    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final CurrentActor current;
    private final Clock clock;
    private final Map<String, Integer> listed = new HashMap<>();
    private long minute;
    private int all;
    private long others;

    Strangers(CurrentActor current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    /** Whether a refusal on this thread is to be listed; else it is only counted. */
    boolean list() {
        var network = network();
        return network.isEmpty() || list(network.get());
    }

    /** How many were only counted since this was last asked. */
    synchronized long others() {
        var count = others;
        others = 0;
        return count;
    }

    private synchronized boolean list(String network) {
        var now = clock.millis() / MINUTE;
        if (now != minute) {
            minute = now;
            all = 0;
            listed.clear();
        }
        if (all < OF_ALL && listed.merge(network, 1, Integer::sum) <= OF_ONE_NETWORK) {
            all++;
            return true;
        }
        others++;
        return false;
    }

    /** Where a stranger comes from; empty for who is signed in, and for what nobody asked for. */
    private Optional<String> network() {
        return current.find().isEmpty()
                        && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? Optional.of(Network.of(asked.getRequest().getRemoteAddr()))
                : Optional.empty();
    }
}
