package org.quorate.correspondence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.quorate.correspondence.MessagePaths;
import org.quorate.correspondence.Messages;
import org.quorate.correspondence.domain.HandReason;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.HomeCard;
import org.quorate.uikit.Panel;

/** Home: messages that did not reach anybody, and why. */
@org.springframework.stereotype.Component
class MessagesCard implements HomeCard {

    private final Messages messages;

    MessagesCard(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.isAny(Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER);
    }

    @Override
    public Component open(Actor actor) {
        var reasons = messages.reasons(actor);
        var count = reasons.stream().mapToInt(HandReason::count).sum();
        var panel = new Panel("Messages");
        if (count == 0) {
            panel.setContent(new EmptyState(VaadinIcon.CHECK_CIRCLE, "Every message is on its way or there."));
            return panel;
        }
        var list = new UnorderedList();
        reasons.forEach(reason -> list.add(new ListItem(reason.count() + " · " + reason.words())));
        panel.setContent(
                new Paragraph(count == 1 ? "1 message needs a hand." : "%,d messages need a hand.".formatted(count)),
                list,
                Buttons.link("Deal with them", MessagePaths.BOARD));
        return panel.withBadge(Badge.warn("%,d waiting".formatted(count)));
    }
}
