package org.quorate.preparation.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.Placeholder;

/** What the letter to the person says, in plain words; neither ground nor evidence, nor who else comes when. Pure. */
public final class ExclusionLetter {

    private ExclusionLetter() {}

    public static Map<Placeholder, String> of(DecideExclusion decided, ExclusionOutcome outcome) {
        return Map.of(
                Placeholder.DECISION, decision(outcome, decided.part()),
                Placeholder.REASON, decided.letter().letter(),
                Placeholder.HEARD, heard(decided.heard()));
    }

    private static String decision(ExclusionOutcome outcome, @Nullable String part) {
        return switch (outcome) {
            case WHOLE -> "You cannot come to this meeting.";
            case PART ->
                "You can come to the meeting, but not to all of it. You are not in the room for this part: " + part;
            case SEPARATE -> "You take part in your own way: " + part;
            case ENDED -> "You can come to the whole meeting. What we wrote to you before does not count any more.";
            case REFUSED -> "";
        };
    }

    private static String heard(@Nullable HeardBy heard) {
        return heard == null ? "" : "What you think matters. " + heard.letter();
    }
}
