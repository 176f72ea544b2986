package org.quorate.exchange.run;

import java.util.List;
import java.util.Optional;
import org.quorate.conference.ConferenceImport;
import org.quorate.decision.DecisionImport;
import org.quorate.exchange.check.ConferenceFacts;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.Period;
import org.quorate.kernel.Actor;
import org.quorate.partnership.ConferenceKind;

/** Asks the modules that own them about rows imported before. */
record StoredFacts(Actor actor, ConferenceImport conferences, DecisionImport decisions) implements Facts.Stored {

    @Override
    public Optional<ConferenceFacts> conference(String ref) {
        return conferences
                .conference(actor, ref)
                .map(stored -> new ConferenceFacts(
                        stored.heldOn(), stored.startsAt(), stored.minutes(), stored.status(), stored.kind()));
    }

    @Override
    public Optional<ConferenceKind> considered(String conference, String child) {
        return conferences.considered(actor, conference, child);
    }

    @Override
    public List<Period> plans(String child) {
        return decisions.plansOf(actor, child).stream()
                .map(plan -> new Period(plan.startedOn(), plan.endedOn()))
                .toList();
    }
}
