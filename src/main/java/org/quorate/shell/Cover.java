package org.quorate.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.quorate.access.Covers;
import org.quorate.access.OpenSession;
import org.quorate.access.PasskeyProof;
import org.quorate.access.SessionBook;
import org.quorate.kernel.Actor;

/**
 * Covers a screen that nobody has touched for a while, or whose session has ended, until whoever is signed in there
 * uncovers it where they were. {@code frontend/cover.js} knows when, and hides what is under it; what is written on the
 * cover is made when it is needed.
 */
@Tag("quorate-cover")
final class Cover extends HtmlContainer {

    private final transient Actor actor;
    private final transient Covers covers;
    private final transient SessionBook book;
    private final transient Clock clock;
    private final transient Runnable signOut;

    Cover(Actor actor, Covers covers, SessionBook book, int minutes, Clock clock, Runnable signOut) {
        this.actor = actor;
        this.covers = covers;
        this.book = book;
        this.clock = clock;
        this.signOut = signOut;
        getElement().setAttribute("data-minutes", Integer.toString(minutes));
        addAttachListener(attached -> attached.getUI().getPage().addJsModule("/cover.js"));
    }

    /** In the screen's page from its first moment, over whatever comes into it. */
    void putOver(UI ui) {
        ComponentUtil.setData(ui, Cover.class, this);
        getElement()
                .setAttribute(
                        "data-ends",
                        Long.toString(
                                Duration.ofSeconds(ui.getSession().getSession().getMaxInactiveInterval())
                                        .toMinutes()));
        sayHowLong(ui.getSession());
        if (CoverState.of(ui.getSession()).isCovered()) {
            getElement().setAttribute("data-covered", true);
            write();
        }
        ui.getElement().appendChild(getElement());
    }

    /** How long the session lasts at the most, from now on, so that the screen says so before it is over. */
    private void sayHowLong(VaadinSession session) {
        if (session.getSession().getAttribute(OpenSession.KEY) instanceof OpenSession open) {
            getElement().setAttribute("data-left", Long.toString(book.left(open).toMillis()));
        }
    }

    /** The cover says so when it has come over a tab by itself; the other tabs follow. */
    @ClientCallable
    void covered() {
        var session = getUI().orElseThrow().getSession();
        CoverState.of(session).cover(clock.instant());
        onEach(session, cover -> {
            cover.write();
            cover.getElement().callJsFunction("cover");
        });
    }

    /** Somebody is at the screen, although they ask the portal for nothing: the session goes on. */
    @ClientCallable
    void here() {
        // asking is enough
    }

    /** The session is over: nothing on this screen can be used again, and nothing of it is seen. */
    static void ended(VaadinSession session) {
        onEach(session, Cover::end);
    }

    private void end() {
        show(CoverCard.ended());
        getElement().callJsFunction("cover");
        // the screen that is signing itself out goes on to the sign-in page with its own answer
        getUI().filter(ui -> !ui.equals(UI.getCurrent())).ifPresent(UI::push);
    }

    private void write() {
        show(new CoverCard(actor, covers.ways(actor), this::open, this::proved, signOut));
    }

    private void show(CoverCard card) {
        removeAll();
        add(card);
        getElement().setAttribute("ready", true);
    }

    private void open(CoverCard card, String secret) {
        var right = card.asksForPin() ? covers.opensByPin(actor, secret) : covers.opensByPassword(actor, secret);
        if (right) {
            lift();
            return;
        }
        var left = CoverState.of(VaadinSession.getCurrent()).wrong();
        if (left > 0) {
            card.wrong(left);
        } else {
            signOut.run();
        }
    }

    private void proved() {
        var session = VaadinSession.getCurrent();
        var proof = session.getSession().getAttribute(PasskeyProof.KEY) instanceof PasskeyProof given ? given : null;
        if (covers.opensByPasskey(actor, proof, CoverState.of(session).since())) {
            lift();
        } else {
            signOut.run();
        }
    }

    private static void lift() {
        var session = VaadinSession.getCurrent();
        CoverState.of(session).lift();
        onEach(session, cover -> {
            cover.removeAll();
            cover.getElement().removeAttribute("ready");
            cover.sayHowLong(session);
            cover.getElement().callJsFunction("lift");
            cover.getUI().ifPresent(CoverGuard::comeBack);
        });
    }

    private static void onEach(VaadinSession session, Consumer<Cover> verb) {
        session.getUIs().forEach(ui -> {
            var cover = ComponentUtil.getData(ui, Cover.class);
            if (cover != null) {
                verb.accept(cover);
            }
        });
    }
}
