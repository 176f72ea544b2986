package org.quorate.bench;

import java.util.UUID;
import java.util.regex.Pattern;
import org.quorate.bench.Visitor.Answer;

/** What people have in front of them all day, as {@link ScreensBench} measures it. */
public enum Screen {
    HOME("home") {
        @Override
        public Answer open(Visitor visitor, UUID conferenceId) {
            return visitor.open("");
        }
    },
    CONFERENCES("conferences") {
        @Override
        public Answer open(Visitor visitor, UUID conferenceId) {
            return visitor.open("conferences");
        }
    },
    WORKSPACE("workspace") {
        @Override
        public Answer open(Visitor visitor, UUID conferenceId) {
            return visitor.open("conferences/" + conferenceId);
        }
    },
    ROLL_TAP("roll tap") {
        @Override
        public void before(Visitor visitor, UUID conferenceId) {
            super.before(visitor, conferenceId);
            var roll = visitor.open("conferences/" + conferenceId + "?section=roll");
            visitor.keep(ROLL, roll);
            visitor.keep(INVITEE, roll);
        }

        @Override
        public Answer open(Visitor visitor, UUID conferenceId) {
            var arrives = visitor.turn();
            return visitor.call(
                    visitor.kept(ROLL),
                    "tap",
                    UUID.randomUUID().toString(),
                    visitor.kept(INVITEE),
                    arrives ? "ARRIVE" : "UNDO",
                    arrives ? "IN_PERSON" : "",
                    0);
        }
    },
    FIGURES("figures") {
        @Override
        public Answer open(Visitor visitor, UUID conferenceId) {
            return visitor.open("figures");
        }
    },
    DIARY("diary") {
        @Override
        public Answer open(Visitor visitor, UUID conferenceId) {
            return visitor.open("diary");
        }
    };

    private static final Pattern ROLL = Visitor.tag("quorate-roll");
    private static final Pattern INVITEE =
            Pattern.compile("\"key\":\"data-invitee\",\"feat\":3,\"value\":\"([^\"]+)\"");

    private final String words;

    Screen(String words) {
        this.words = words;
    }

    /** What has to stand open first. */
    public void before(Visitor visitor, UUID conferenceId) {
        visitor.open("nowhere");
    }

    /** Opens it, or does there what one does. */
    public abstract Answer open(Visitor visitor, UUID conferenceId);

    String words() {
        return words;
    }
}
