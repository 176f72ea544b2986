package org.quorate.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.quorate.access.CurrentActor;
import org.quorate.kernel.Time;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.HomeCard;
import org.quorate.uikit.Page;

/** The first screen after signing in: what needs this person today, from the cards that the modules contribute. */
@Route(Screens.HOME)
@PageTitle("Home – Quorate")
@Menu(title = "Home", order = 0, icon = "vaadin:home")
@PermitAll
final class HomeView extends Page implements BeforeEnterObserver {

    private final List<HomeCard> cards;
    private final CurrentActor actors;
    private final Clock clock;

    HomeView(List<HomeCard> cards, CurrentActor actors, Clock clock) {
        super("Home");
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(HomeCard::order)).toList();
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = actors.get();
        setHeading(greeting(LocalTime.ofInstant(clock.instant(), Time.ENGLAND)) + ", " + actor.name());
        setSubtitle("What needs you on " + Dates.day(Time.today(clock)) + ".");
        var offered = cards.stream().filter(card -> card.offeredTo(actor)).toList();
        setContent();
        if (offered.isEmpty()) {
            add(new EmptyState("Nothing waits for you here. Choose a screen from the menu."));
        }
        offered.forEach(card -> add(card.open(actor)));
    }

    private static String greeting(LocalTime now) {
        return now.getHour() < 12 ? "Good morning" : now.getHour() < 18 ? "Good afternoon" : "Good evening";
    }
}
