package org.quorate.access;

import java.util.UUID;
import org.quorate.kernel.Actor;

/** Carries mail to the owners of accounts; contributed by the module that sends messages. */
public interface AccountMail {

    /** Whether anything is set up to send e-mail. */
    boolean isSetUp();

    /** Leaves word of what happened to an account in the queue, in the transaction under way. */
    void sendNews(UUID accountId, String name, String email, AccountEvent what, Actor by);

    /** Leaves a link to choose a password in the queue, in the transaction under way. */
    void sendPasswordLink(UUID accountId, String name, String email, UUID linkId, Actor by);
}
