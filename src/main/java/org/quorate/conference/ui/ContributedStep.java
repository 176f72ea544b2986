package org.quorate.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.quorate.conference.panel.CallStep;

/** A step of calling that a higher module contributes. */
final class ContributedStep extends Div implements CallPart {

    private final String title;
    private final CallStep.Part part;
    private final CallModel model;

    ContributedStep(String title, CallStep.Part part, CallModel model) {
        this.title = title;
        this.part = part;
        this.model = model;
        add(part.component());
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void show() {
        part.show(model.toCommand());
    }

    @Override
    public void leave() {
        // nothing is obligatory here: a conference may be called before anybody is chosen
    }

    CallStep.Part part() {
        return part;
    }
}
