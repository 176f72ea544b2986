package org.quorate.retention;

import org.quorate.kernel.RuleViolation;

/** Why something is kept, held or destroyed, in the words of whoever decides. */
final class Reasons {

    private static final int LONGEST = 1_000;

    private Reasons() {}

    static String checked(String typed) {
        var reason = typed.strip();
        if (reason.isEmpty()) {
            throw RuleViolation.at("reason", "required");
        }
        if (reason.length() > LONGEST) {
            throw RuleViolation.at("reason", "retention-reason-too-long");
        }
        return reason;
    }
}
