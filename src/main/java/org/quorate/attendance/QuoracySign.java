package org.quorate.attendance;

import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.preparation.ReadinessRow;
import org.quorate.preparation.ReadinessSign;
import org.springframework.stereotype.Component;

/** Whether it will be quorate as things stand, among what should be right before a conference. */
@Component
class QuoracySign implements ReadinessSign {

    private final Forecasts forecasts;

    QuoracySign(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public ReadinessRow.Line line(Actor actor, UUID conferenceId) {
        var forecast = forecasts.forecast(actor, conferenceId);
        return new ReadinessRow.Line(
                "Quoracy",
                forecast.quorate(),
                forecast.quorate() ? "Quorate as things stand" : "Missing: " + forecast.missing());
    }
}
