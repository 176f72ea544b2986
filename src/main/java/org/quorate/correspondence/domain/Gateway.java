package org.quorate.correspondence.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.Channel;

/** Something that carries messages out of the house: a mail server, GOV.UK Notify, the demonstration's post box. */
public interface Gateway {

    boolean carries(Channel channel);

    /** Hands one message over. Never throws for what the other side answers or fails to answer. */
    Handover send(Outgoing message);

    /** What came of handing a message over. */
    sealed interface Handover {

        /** @param reference the gateway's own number for it; null when it has none */
        record Accepted(@Nullable String reference) implements Handover {}

        /**
         * It will never be taken.
         *
         * @param badAddress whether nothing will ever be taken for this address
         */
        record Refused(String code, boolean badAddress) implements Handover {}

        /** Not now, or no answer: perhaps it arrived. */
        record Unclear(String code) implements Handover {}
    }
}
