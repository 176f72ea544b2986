package org.quorate.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.quorate.conference.ConferencePaths;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.Words;
import org.quorate.preparation.ReadinessWatch;
import org.quorate.preparation.domain.AtRisk;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Dates;
import org.quorate.uikit.HomeCard;
import org.quorate.uikit.Panel;

/** Home: which conferences will not be ready, told from the working day before it is too late. No child is named. */
@org.springframework.stereotype.Component
class ReadinessCard implements HomeCard {

    private final ReadinessWatch watch;

    ReadinessCard(ReadinessWatch watch) {
        this.watch = watch;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER);
    }

    @Override
    public Component open(Actor actor) {
        var own = actor.is(Role.CHAIR) && !actor.isAny(Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER);
        var found = watch.atRisk(actor, own ? actor.practitionerId() : null);
        var panel = new Panel("Not ready");
        panel.setVisible(!found.isEmpty());
        panel.withBadge(Badge.bad(found.size() == 1 ? "1 conference" : found.size() + " conferences"));
        var list = new UnorderedList();
        list.addClassName("q-readiness");
        found.forEach(one -> list.add(item(one)));
        panel.setContent(list);
        return panel;
    }

    private static ListItem item(AtRisk one) {
        return new ListItem(
                one.decided()
                        ? Badge.info("Decided")
                        : one.ready().stillTime() ? Badge.warn("Still time") : Badge.bad("Too late"),
                new Span(" "),
                new Anchor(
                        ConferencePaths.workspace(one.conferenceId(), "prepare"),
                        one.reference() + ", " + Dates.day(one.heldOn()) + " at " + Dates.time(one.startsAt())),
                new Span(". " + one.ready().label() + "; to be with the parents by "
                        + Words.moment(one.due().due()) + "."));
    }
}
