package org.quorate.correspondence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.quorate.access.CurrentActor;
import org.quorate.access.NotFound;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessagePaths;
import org.quorate.correspondence.PostBox;
import org.quorate.correspondence.domain.PostBoxRow;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.Page;
import org.quorate.uikit.ToggleChips;

/** What the demonstration "sent": everything as its recipient would get it, links that really open and all. */
@Route(value = MessagePaths.POST_BOX, registerAtStartup = false)
@PageTitle("Post box – Quorate")
@Menu(title = "Post box (demonstration)", order = 36, icon = "vaadin:mailbox")
@RolesAllowed({"CHAIR", "BUSINESS_SUPPORT", "SERVICE_MANAGER"})
@StyleSheet("correspondence.css")
class PostBoxView extends Page implements BeforeEnterObserver {

    private final PostBox box;
    private final CurrentActor actors;
    private final ToggleChips<Channel> channel =
            new ToggleChips<>("Show only", List.of(Channel.EMAIL, Channel.SMS, Channel.LETTER), PostBoxView::words);
    private final DataTable<PostBoxRow> table = new DataTable<>(
            "Messages in the post box",
            new EmptyState(VaadinIcon.MAILBOX, "Nothing has been sent yet. Invite somebody to a conference."));

    PostBoxView(PostBox box, CurrentActor actors) {
        super("Post box");
        this.box = box;
        this.actors = actors;
        setSubtitle("This is a demonstration: nothing leaves the portal. Open a message to play the person it is for.");
        table.pressedColumn("To", this::to).componentColumn("Message", PostBoxView::message);
        table.grid().getColumns().forEach(column -> column.setAutoWidth(false).setFlexGrow(1));
        add(channel, table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!box.exists()) {
            throw new NotFound();
        }
        table.rows(
                (offset, limit) -> box.list(actors.get(), channel.getValue(), offset, limit),
                () -> box.count(actors.get(), channel.getValue()));
        channel.addValueChangeListener(change -> table.refresh());
    }

    private Component to(PostBoxRow row) {
        var name = Buttons.quiet(row.name(), () -> new PostBoxDialog(box.open(actors.get(), row.id())).open());
        name.addClassName("q-message-open");
        return lines(name, row.channel().label() + ", " + row.address());
    }

    private static Component message(PostBoxRow row) {
        return lines(
                new Span(row.subject().isEmpty() ? row.channel().label() : row.subject()), Dates.moment(row.sentAt()));
    }

    private static Div lines(Component first, String second) {
        var quiet = new Span(second);
        quiet.addClassName("q-quiet");
        var lines = new Div(first, quiet);
        lines.addClassName("q-two-lines");
        return lines;
    }

    private static String words(Channel channel) {
        return switch (channel) {
            case EMAIL -> "E-mails";
            case SMS -> "Text messages";
            case LETTER -> "Letters";
            case BY_HAND -> channel.label();
        };
    }
}
