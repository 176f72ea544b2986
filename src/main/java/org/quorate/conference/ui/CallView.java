package org.quorate.conference.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.access.CurrentActor;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.Conferences;
import org.quorate.conference.Rooms;
import org.quorate.conference.panel.CallStep;
import org.quorate.directory.Practitioners;
import org.quorate.family.Families;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.partnership.Localities;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;

/** Calling a conference in steps; nothing is written until the last one, and then all of it at once. */
@Route(ConferencePaths.CALL)
@PageTitle("Call a conference")
@Menu(title = "Call a conference", order = 30, icon = "vaadin:plus-circle")
@RolesAllowed({"CHAIR", "BUSINESS_SUPPORT", "SERVICE_MANAGER"})
class CallView extends Page implements BeforeEnterObserver {

    private static final String STEP = "step";

    private final Conferences conferences;
    private final CurrentActor actors;
    private final CallModel model;
    private final ChildrenStep childrenStep;
    private final WhenStep whenStep;
    private final List<ContributedStep> contributed = new ArrayList<>();
    private final List<CallPart> parts = new ArrayList<>();
    private final OrderedList steps = new OrderedList();
    private final Panel panel = new Panel("Children");
    private final Button back = Buttons.secondary("Back", () -> go(-1));
    private final Button next = Buttons.primary("Next", this::next);
    private final CallStart start;
    private @Nullable QueryParameters query;
    private int at;

    CallView(
            Conferences conferences,
            Families families,
            Practitioners practitioners,
            Rooms rooms,
            Localities localities,
            List<CallStep> callSteps,
            CurrentActor actors,
            Clock clock) {
        super("Call a conference");
        this.conferences = conferences;
        this.actors = actors;
        var actor = actors.get();
        model = new CallModel(conferences.clocksToday(actor));
        childrenStep = new ChildrenStep(conferences, families, actor, model, Time.today(clock));
        var when = new WhenFields(conferences, rooms, practitioners, actor, null);
        when.heldOn.setMin(Time.today(clock));
        whenStep = new WhenStep(model, when, localities.all());
        callSteps.stream()
                .sorted(Comparator.comparingInt(CallStep::order))
                .forEach(step -> contributed.add(new ContributedStep(step.title(), step.open(actor), model)));
        parts.add(childrenStep);
        parts.add(whenStep);
        parts.addAll(contributed);
        parts.add(new CheckStep(model, when, contributed, step -> go(step - at)));
        steps.addClassName("q-steps");
        var buttons = new Div(back, next);
        buttons.addClassName("q-step-buttons");
        start = new CallStart(conferences, families, actor, model, childrenStep);
        add(start.notice(), steps, panel, buttons);
        List.of("change", "click")
                .forEach(touch -> getElement()
                        .addEventListener(touch, event -> start.entered())
                        .debounce(300));
        show();
    }

    /**
     * {@code ?family=} chooses a family's children; {@code ?reconvenes=} names the conference to be replaced;
     * {@code ?step=} is where one is, as far as what was entered reaches.
     */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var call = asked.including("family", "reconvenes");
        if (!call.equals(query)) {
            query = call;
            start.begin(event.getUI(), call).ifPresent(this::setSubtitle);
            whenStep.show();
        }
        at = Math.min(asked.getSingleParameter(STEP).map(CallView::number).orElse(0), model.furthest(parts.size()));
        parts.get(at).show();
        show();
    }

    private void next() {
        try {
            parts.get(at).leave();
        } catch (RuleViolation shownInPlace) {
            return;
        }
        if (at == parts.size() - 1) {
            call();
        } else {
            go(1);
        }
    }

    private void go(int by) {
        start.entered();
        var step = Math.clamp(at + by, 0, parts.size() - 1);
        UI.getCurrentOrThrow()
                .navigate(
                        ConferencePaths.CALL, Objects.requireNonNull(query).merging(STEP, Integer.toString(step + 1)));
    }

    /** Of the step, counted from nought; the first one where the address says nonsense. */
    private static int number(String step) {
        return step.matches("[1-9]") ? Integer.parseInt(step) - 1 : 0;
    }

    private void show() {
        var part = parts.get(at);
        panel.setHeading(part.title());
        panel.setContent(part.component());
        back.setVisible(at > 0);
        next.setText(at == parts.size() - 1 ? "Call this conference" : "Next");
        steps.removeAll();
        for (int i = 0; i < parts.size(); i++) {
            var item = new ListItem(parts.get(i).title());
            item.setClassName("q-step-done", i < at);
            item.setClassName("q-step-now", i == at);
            if (i == at) {
                item.getElement().setAttribute("aria-current", "step");
            }
            steps.add(item);
        }
    }

    private void call() {
        try {
            var id = conferences.call(
                    actors.get(),
                    model.toCommand(),
                    contributed.stream().map(step -> step.part().extension()).toList());
            start.done();
            Notices.success("The conference is called.");
            getUI().ifPresent(ui -> ui.navigate(ConferencePaths.workspace(id)));
        } catch (RuleViolation violation) {
            at = "children".equals(violation.field()) ? 0 : 1;
            parts.get(at).show();
            show();
            showAt(violation);
        }
    }

    private void showAt(RuleViolation violation) {
        if (at == 1) {
            whenStep.showAt(violation);
        } else {
            Notices.ruleViolation(violation);
        }
    }
}
