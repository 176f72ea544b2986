package org.quorate.chasing;

import org.quorate.access.LinkOwner;
import org.quorate.access.LinkPurpose;
import org.springframework.stereotype.Component;

/** Say what an agency will do whose invitee does not answer. */
@Component
public final class EscalationLink implements LinkOwner {

    public static final String PATH = "/e/";
    public static final LinkPurpose PURPOSE = new LinkPurpose("ESCALATION", PATH);

    @Override
    public LinkPurpose purpose() {
        return PURPOSE;
    }
}
