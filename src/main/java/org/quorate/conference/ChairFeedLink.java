package org.quorate.conference;

import org.quorate.access.LinkOwner;
import org.quorate.access.LinkPurpose;
import org.springframework.stereotype.Component;

/** Subscribe to the times of one chair's conferences. */
@Component
public final class ChairFeedLink implements LinkOwner {

    public static final String PATH = "/calendar/";
    public static final LinkPurpose PURPOSE = new LinkPurpose("CHAIR_FEED", PATH);

    @Override
    public LinkPurpose purpose() {
        return PURPOSE;
    }
}
