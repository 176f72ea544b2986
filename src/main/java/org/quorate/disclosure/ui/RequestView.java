package org.quorate.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quorate.access.CurrentActor;
import org.quorate.access.NotFound;
import org.quorate.disclosure.AccessRequests;
import org.quorate.disclosure.domain.PassageDecision;
import org.quorate.disclosure.domain.PassageRow;
import org.quorate.disclosure.domain.RequestRow;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.DataTable;
import org.quorate.uikit.Dates;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;

/** One request: what was gathered, passage by passage, and the copies. */
@Route(RequestsView.PATH + "/:request")
@PageTitle("Request for records – Quorate")
@RolesAllowed("SERVICE_MANAGER")
final class RequestView extends Page implements BeforeEnterObserver {

    private final transient AccessRequests requests;
    private final transient CurrentActor actors;
    private final Paragraph clock = new Paragraph();
    private final Div actions = new Div();
    private final DataTable<PassageRow> passages =
            new DataTable<>("Passages", new EmptyState("The portal holds nothing about this person."));
    private @Nullable UUID id;

    RequestView(AccessRequests requests, CurrentActor actors) {
        super("Request for records");
        this.requests = requests;
        this.actors = actors;
        setSubtitle("Decide about each passage. Read it: somebody may be described without a name.");
        actions.addClassName("q-actions");
        passages.column("Part", row -> row.part() + ": " + row.heading())
                .column("What it says", PassageRow::words)
                .column("Names", row -> row.others().isEmpty() ? "Nobody else" : String.join(", ", row.others()))
                .componentColumn("State", RequestView::state)
                .actionColumn(this::decisions);
        add(new Panel("Answer", clock, actions), new Panel("What is held", passages));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("request").map(RequestView::parsed).orElseThrow(NotFound::new);
        load();
    }

    private void load() {
        var request = requests.request(actors.get(), id());
        setHeading("Records of " + request.person());
        clock.setText(words(request));
        passages.rows(requests.passages(actors.get(), id()));
        actions.removeAll();
        actions.add(download("Original, for staff only", "original.zip", () -> requests.original(actors.get(), id())));
        if (request.releasedAt() != null) {
            actions.add(download("The copy that is given", "records.zip", () -> requests.released(actors.get(), id())));
            return;
        }
        actions.add(
                Buttons.secondary("Give all that names nobody else", this::givePlain),
                Buttons.quiet("Take two more months", this::extend),
                Buttons.primary("Make the copy", this::release));
    }

    private static String words(RequestRow request) {
        return request.releasedAt() == null
                ? "Due by %s%s. %d passages are still to be decided."
                        .formatted(
                                Dates.day(request.dueOn()), request.extended() ? ", extended" : "", request.undecided())
                : "Answered " + Dates.moment(request.releasedAt()) + ".";
    }

    private static Badge state(PassageRow row) {
        if (row.heldBack() != null) {
            return Badge.warn("Held back: " + row.heldBack());
        }
        return row.decision() == null
                ? Badge.neutral("To decide")
                : Badge.info(row.decision().label());
    }

    private Component decisions(PassageRow row) {
        var buttons = new Div();
        buttons.addClassName("q-actions");
        if (row.heldBack() == null) {
            buttons.add(
                    Buttons.quiet("Give", () -> decide(row, PassageDecision.RELEASE)),
                    Buttons.quiet("Black out others", () -> decide(row, PassageDecision.BLACK_OUT)),
                    Buttons.quiet("Do not give", () -> decide(row, PassageDecision.WITHHOLD)));
        }
        return buttons;
    }

    private void decide(PassageRow row, PassageDecision decision) {
        trying(() -> requests.decide(actors.get(), row.id(), decision));
    }

    private void givePlain() {
        trying(() -> Notices.success(
                "%d passages are given.".formatted(requests.releaseWhatNamesNobodyElse(actors.get(), id()))));
    }

    private void extend() {
        var reason = new TextArea("Why it is complex");
        new FormDialog("Take two more months", "Take them")
                .with(new Paragraph("Tell the person within the first month, and why."))
                .wide("reason", reason)
                .onSave(() -> {
                    requests.extend(actors.get(), id(), reason.getValue());
                    load();
                })
                .open();
    }

    private void release() {
        Confirm.weighty(
                "Make the copy that is given?",
                "Nothing can be decided differently afterwards. The copy is kept as it was given.",
                "Make the copy",
                () -> trying(() -> requests.release(actors.get(), id())));
    }

    private void trying(Runnable action) {
        try {
            action.run();
        } catch (RuleViolation violation) {
            Notices.ruleViolation(violation);
        }
        load();
    }

    private static Anchor download(String words, String name, Supplier<byte[]> content) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/zip", bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, words);
        link.addClassName("q-link-button");
        return link;
    }

    private UUID id() {
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }

    private static UUID parsed(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
