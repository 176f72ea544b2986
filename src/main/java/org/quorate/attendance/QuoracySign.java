package org.quorate.attendance;

import java.util.UUID;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.kernel.Actor;
import org.quorate.preparation.ReadinessRow;
import org.quorate.preparation.ReadinessRow.State;
import org.quorate.preparation.ReadinessSign;
import org.springframework.stereotype.Component;

/** Whether it is or will be quorate, as under the conference's title, among what should be right for a conference. */
@Component
class QuoracySign implements ReadinessSign {

    private final Quoracies quoracies;

    QuoracySign(Quoracies quoracies) {
        this.quoracies = quoracies;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public ReadinessRow.Line line(Actor actor, UUID conferenceId) {
        var now = quoracies.asThingsStand(actor, conferenceId);
        return new ReadinessRow.Line(
                "Quoracy",
                now.needsDecision() ? State.TO_DO : State.IN_ORDER,
                now.quoracy() instanceof Inquorate inquorate
                        ? (now.needsDecision() ? "Missing: " : "The chair goes ahead; missing: ")
                                + inquorate.missing().inWords()
                        : now.forecast() ? "Quorate if those come who say so" : "Quorate");
    }
}
