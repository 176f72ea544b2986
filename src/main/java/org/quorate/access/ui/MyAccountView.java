package org.quorate.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.quorate.access.Accounts;
import org.quorate.access.Covers;
import org.quorate.access.CurrentActor;
import org.quorate.access.Pins;
import org.quorate.access.Proofs;
import org.quorate.access.SecondFactors;
import org.quorate.access.Sessions;
import org.quorate.access.SignOnWay;
import org.quorate.uikit.Page;

/** One's own account: the passkeys, the app, the codes on paper, the PIN, the password, and where one is signed in. */
@Route("my-account")
@PageTitle("My account – Quorate")
@Menu(title = "My account", order = 100, icon = "vaadin:user")
@PermitAll
final class MyAccountView extends Page implements BeforeEnterObserver {

    private final transient SecondFactors factors;
    private final transient Accounts accounts;
    private final transient Pins pins;
    private final transient Covers covers;
    private final transient Proofs proofs;
    private final transient Sessions sessions;
    private final transient CurrentActor current;
    private final transient SignOnWay.Ways ways;

    MyAccountView(
            SecondFactors factors,
            Accounts accounts,
            Pins pins,
            Covers covers,
            Proofs proofs,
            Sessions sessions,
            CurrentActor current,
            SignOnWay.Ways ways) {
        super("My account");
        this.factors = factors;
        this.accounts = accounts;
        this.pins = pins;
        this.covers = covers;
        this.proofs = proofs;
        this.sessions = sessions;
        this.current = current;
        this.ways = ways;
        setNarrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        var actor = current.get();
        var state = factors.state(actor);
        setSubtitle(
                state.asksNobody()
                        ? "How you sign in. Here a password is enough, because nobody is asked for more: that is for a"
                                + " demonstration, and never for real families."
                        : "How you sign in. Whoever sees children’s records proves it in two ways.");
        var proving = new Proving(proofs, current, state, ways.all());
        setContent(
                new PasskeysPanel(factors, current, proving, this::load, this::changed),
                new AppPanel(factors, current, state, proving, this::changed),
                new RecoveryPanel(factors, current, state, proving, this::changed),
                new PinPanel(pins, covers, current, proving, this::changed),
                new PasswordPanel(accounts, current),
                new SessionsPanel(sessions, current, proving, this::load));
    }

    private void changed() {
        load();
        SessionsPanel.offer(sessions, current, this::load);
    }
}
