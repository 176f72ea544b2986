package org.quorate.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.EndReason;
import org.quorate.conference.panel.PanelContext;
import org.quorate.decision.Closing;
import org.quorate.decision.Decisions;
import org.quorate.decision.Outcome;
import org.quorate.decision.Plans;
import org.quorate.decision.domain.DecideChild;
import org.quorate.decision.domain.DecisionRow;
import org.quorate.decision.domain.NextDates;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;

/** A card for each child to decide on, and the three ways a conference ends. */
@StyleSheet("decision.css")
class OutcomeView extends Panel {

    private final Decisions decisions;
    private final Closing closing;
    private final Plans plans;
    private final Clock clock;
    private final PanelContext context;
    private final Paragraph lead = new Paragraph();
    private final Div cards = new Div();
    private final Div ending = new Div();
    private final Button held = Buttons.primary("Conference held", this::askHeld);
    private final Button adjourn =
            Buttons.secondary("Adjourn", () -> new EndDialog(EndDialog.Way.ADJOURN, this::adjourn).open());
    private final Map<UUID, ChildCard> byChild = new LinkedHashMap<>();

    OutcomeView(Decisions decisions, Closing closing, Plans plans, Clock clock, PanelContext context) {
        super("What was decided");
        this.decisions = decisions;
        this.closing = closing;
        this.plans = plans;
        this.clock = clock;
        this.context = context;
        cards.addClassName("q-stack");
        ending.addClassName("q-actions");
        ending.add(
                held,
                adjourn,
                Buttons.quiet("Cancel the conference", () -> new EndDialog(EndDialog.Way.CANCEL, this::cancel).open()));
        setContent(lead, cards, ending);
        load();
        context.onChange(this::load);
    }

    private void load() {
        var rows = decisions.decisions(context.actor(), conferenceId());
        var writable = mayDecide();
        var decided = rows.stream().filter(row -> row.outcome() != null).count();
        var progress = decided + " of " + rows.size() + " decided";
        withBadge(decided == rows.size() ? Badge.good(progress) : Badge.neutral(progress));
        lead.setText(lead(writable));
        lead.setClassName("q-on-screen", writable);
        ending.setVisible(context.conference().status() == ConferenceStatus.CALLED && mayCancel());
        held.setVisible(isDecider());
        adjourn.setVisible(isDecider());
        held.setEnabled(writable);
        var children = rows.stream().map(DecisionRow::childId).toList();
        if (!List.copyOf(byChild.keySet()).equals(children)) {
            byChild.clear();
            cards.removeAll();
            rows.forEach(row -> {
                var card = new ChildCard(this, row);
                byChild.put(row.childId(), card);
                cards.add(card);
            });
        }
        rows.forEach(row -> {
            var card = byChild.get(row.childId());
            if (card != null) {
                card.show(row, writable);
            }
        });
    }

    /** Saves one child's decision and says whether it stands; a refusal is shown on the card. */
    void decide(ChildCard card, UUID childId, DecideChild decision) {
        try {
            decisions.decide(context.actor(), conferenceId(), childId, decision);
            context.changed();
        } catch (RuleViolation violation) {
            if (violation.code().equals("decided-meanwhile")) {
                decisions.decisions(context.actor(), conferenceId()).stream()
                        .filter(row -> row.childId().equals(childId))
                        .findFirst()
                        .ifPresent(card::showConflict);
            } else {
                card.refuse(violation);
            }
        }
    }

    NextDates preview(UUID childId, Outcome outcome) {
        return decisions.preview(context.actor(), conferenceId(), childId, outcome);
    }

    void recordRunningPlan(UUID childId) {
        new RunningPlanDialog((startedOn, category) -> {
                    plans.recordRunning(context.actor(), childId, startedOn, category);
                    context.changed();
                })
                .open();
    }

    private void askHeld() {
        new HeldDialog(
                        context.conference(),
                        clock.instant(),
                        decidedAt -> closing.recap(context.actor(), conferenceId(), decidedAt),
                        decidedAt -> {
                            closing.close(context.actor(), conferenceId(), decidedAt);
                            Notices.success("The conference is on record as held.");
                            context.changed();
                        })
                .open();
    }

    private void adjourn(EndReason reason, String note) {
        var again = closing.adjourn(context.actor(), conferenceId(), reason, note);
        Notices.success(
                again.map(due -> "Adjourned. Hold it again by " + Dates.day(due.due()) + " (" + due.explain() + ").")
                        .orElse("The conference is adjourned."));
        context.changed();
    }

    private void cancel(EndReason reason, String note) {
        closing.cancel(context.actor(), conferenceId(), reason, note);
        Notices.success("The conference is cancelled.");
        context.changed();
    }

    private boolean mayDecide() {
        var conference = context.conference();
        return isDecider()
                && conference.status() == ConferenceStatus.CALLED
                && !Time.today(clock).isBefore(conference.heldOn());
    }

    /** As {@link org.quorate.conference.Conferences#cancel} has it. */
    private boolean mayCancel() {
        return isDecider() || context.actor().is(Role.BUSINESS_SUPPORT);
    }

    private boolean isDecider() {
        return context.actor().isAny(Role.CHAIR, Role.SERVICE_MANAGER);
    }

    private String lead(boolean writable) {
        var conference = context.conference();
        if (conference.status() != ConferenceStatus.CALLED) {
            return "This conference is over: " + conference.status().label() + ".";
        }
        if (writable) {
            return "Choose for each child. It is saved as you choose and may be changed until the conference is held.";
        }
        return isDecider()
                ? "Decisions can be made from " + Dates.day(conference.heldOn()) + " on."
                : "The chair or a service manager decides for each child and adjourns: ask them.";
    }

    private UUID conferenceId() {
        return context.conference().id();
    }
}
