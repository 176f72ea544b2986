package org.quorate.preparation.domain;

import org.quorate.agencyreport.ShareChannel;

/** What of the agencies' reports a child may have, by age and understanding. */
public enum ChildMay {
    NOTHING("Nothing"),
    WITH_WORKER("Read with a worker"),
    OWN_COPY("Their own copy");

    private final String label;

    ChildMay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a report may reach them in this way. */
    public boolean allows(ShareChannel channel) {
        return this == OWN_COPY || (this == WITH_WORKER && channel == ShareChannel.READ_ALOUD);
    }
}
