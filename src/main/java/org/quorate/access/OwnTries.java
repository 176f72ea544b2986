package org.quorate.access;

import java.util.UUID;
import org.quorate.access.SignInLimits.Kind;
import org.quorate.kernel.Actor;
import org.springframework.stereotype.Component;

/**
 * How often somebody may fail who says they are an account's owner and knows something of theirs already: the password,
 * or an open screen. The owner is told when it was too often.
 */
@Component
class OwnTries {

    private final SignInLimits limits;
    private final AccountNews news;

    OwnTries(SignInLimits limits, AccountNews news) {
        this.limits = limits;
        this.news = news;
    }

    /** Counts a try; false when it is one too many. */
    boolean admits(UUID account) {
        if (limits.admits(Kind.OWN, account.toString())) {
            return true;
        }
        if (limits.isFirstBeyond(Kind.OWN, account.toString())) {
            news.tellNow(account, AccountEvent.TRIED_TOO_OFTEN, Actor.system("sign-in"));
        }
        return false;
    }

    /** The try was no failure after all. */
    void giveBack(UUID account) {
        limits.giveBack(Kind.OWN, account.toString());
    }

    /** Begins to count anew. */
    void forget(UUID account) {
        limits.forget(Kind.OWN, account.toString());
    }
}
