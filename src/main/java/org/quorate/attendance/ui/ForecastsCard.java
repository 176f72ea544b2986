package org.quorate.attendance.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.quorate.attendance.Forecasts;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.Time;
import org.quorate.uikit.HomeCard;

/** Home: which conferences of this week and next will not be quorate as things stand, and whom to ring. */
@org.springframework.stereotype.Component
class ForecastsCard implements HomeCard {

    private final Forecasts forecasts;
    private final Clock clock;

    ForecastsCard(Forecasts forecasts, Clock clock) {
        this.forecasts = forecasts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER);
    }

    @Override
    public Component open(Actor actor) {
        var today = Time.today(clock);
        var ahead = forecasts.forecasts(actor, today, fridayOfNextWeek(today)).stream()
                .filter(forecast -> forecast.startsAtInstant().isAfter(clock.instant()))
                .toList();
        return new ForecastsPanel(ahead, actor);
    }

    /** Weeks begin on Monday, and a weekend belongs to the week before it. */
    static LocalDate fridayOfNextWeek(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(1)
                .with(DayOfWeek.FRIDAY);
    }
}
