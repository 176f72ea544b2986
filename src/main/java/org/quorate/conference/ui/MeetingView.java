package org.quorate.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.quorate.kernel.Actor;
import org.quorate.uikit.Buttons;

/**
 * The workspace as a chair has it in the room: the portal's frame is gone, what is always wanted stands in one slim bar
 * that stays, and the roll lies in tiles. The bar's own words are in sight outside of it too.
 */
final class MeetingView extends Div {

    /** In the address, so that the page opens again as it was. */
    static final String IN_ADDRESS = "meeting";

    private final HasStyle workspace;
    private final Button toggle = Buttons.secondary("Meeting view", this::toggle);
    private final Span company = new Span();
    private final Runnable toggled;
    private boolean on;

    MeetingView(HasStyle workspace, Runnable toggled) {
        this.workspace = workspace;
        this.toggled = toggled;
        // filled by the browser, which alone knows what it still keeps
        var unsent = new Span();
        unsent.addClassNames("q-unsent", "q-badge");
        unsent.getElement().setAttribute("role", "status");
        company.addClassName("q-quiet");
        company.setVisible(false);
        addClassName("q-meeting-words");
        add(unsent, company);
    }

    Component toggleButton() {
        return toggle;
    }

    boolean isOn() {
        return on;
    }

    void open(boolean now) {
        on = now;
        workspace.setClassName("q-meeting", on);
        toggle.setText(on ? "Leave meeting view" : "Meeting view");
    }

    /** Names those who have the same conference open. */
    void show(List<Actor> others) {
        company.setVisible(!others.isEmpty());
        company.setText(
                "Also here: " + others.stream().map(Actor::name).distinct().collect(Collectors.joining(", ")));
    }

    private void toggle() {
        open(!on);
        toggled.run();
    }
}
