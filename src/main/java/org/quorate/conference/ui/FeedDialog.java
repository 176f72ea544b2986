package org.quorate.conference.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.quorate.conference.DiaryFeeds;
import org.quorate.kernel.Actor;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.Notices;

/** Shows a chair the private address of their diary, and takes it back. */
final class FeedDialog extends Dialog {

    private final DiaryFeeds feeds;
    private final Actor actor;
    private final TextArea address = new TextArea("Private address");

    FeedDialog(DiaryFeeds feeds, Actor actor) {
        this.feeds = feeds;
        this.actor = actor;
        setHeaderTitle("Your diary in your own calendar");
        address.setReadOnly(true);
        address.setWidthFull();
        address.setAutoselect(true);
        address.setHelperText("In your calendar program choose to subscribe to a calendar, and paste this.");
        address.setValue(feeds.address(actor));
        var content = new Div(
                new Paragraph("It shows when your conferences are and nothing else: no place, no number, no name."),
                new Paragraph("Whoever has the address can see these times. Keep it to yourself."),
                address);
        content.addClassName("q-stack");
        add(content);
        getFooter()
                .add(
                        Buttons.quiet("Close", this::close),
                        Buttons.danger("Stop the feed", this::askToStop),
                        Buttons.secondary("Make a new address", this::askToRenew));
    }

    private void askToRenew() {
        Confirm.weighty(
                "Make a new address?",
                "The old address opens nothing any more. Calendars that use it stop showing your conferences.",
                "Make a new address",
                () -> {
                    address.setValue(feeds.renew(actor));
                    Notices.success("There is a new address.");
                });
    }

    private void askToStop() {
        Confirm.destructive(
                "Stop the feed?",
                "Calendars that use the address stop showing your conferences.",
                "Stop the feed",
                () -> {
                    feeds.stop(actor);
                    close();
                    Notices.success("The feed is stopped.");
                });
    }
}
