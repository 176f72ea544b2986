package org.quorate.correspondence.domain;

import java.util.Optional;
import org.quorate.correspondence.Channel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The gateways that are configured, the first that carries a channel wins. */
@Component
public class Gateways {

    private final ObjectProvider<Gateway> gateways;

    public Gateways(ObjectProvider<Gateway> gateways) {
        this.gateways = gateways;
    }

    public Optional<Gateway> forChannel(Channel channel) {
        return gateways.orderedStream()
                .filter(gateway -> gateway.carries(channel))
                .findFirst();
    }
}
