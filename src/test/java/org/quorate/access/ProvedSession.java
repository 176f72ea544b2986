package org.quorate.access;

import java.util.UUID;
import org.quorate.kernel.Actor;

/** A session that somebody has just signed in to, which proves who they are for some minutes. */
public final class ProvedSession {

    private ProvedSession() {}

    public static UUID of(SessionBook book, Actor actor) {
        return begun(book, actor).id();
    }

    static OpenSession begun(SessionBook book, Actor actor) {
        var session = book.begin(new SignedIn(actor, "tester", 0, null), null, "Chrome on Android", "192.0.2.1");
        book.proved(session.id(), actor.id());
        return session;
    }
}
