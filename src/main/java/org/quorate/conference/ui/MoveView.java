package org.quorate.conference.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.CurrentActor;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.conference.Rooms;
import org.quorate.conference.domain.MoveConference;
import org.quorate.directory.Practitioners;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Draft;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;
import org.quorate.uikit.RuleMessages;
import org.quorate.uikit.ToggleChips;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** Gives a called conference another day, time, chair or place; what that does to the clocks is shown first. */
@Route(ConferencePaths.MOVE)
@PageTitle("Move a conference")
@RolesAllowed({"CHAIR", "BUSINESS_SUPPORT", "SERVICE_MANAGER"})
class MoveView extends Page implements BeforeEnterObserver {

    private final Conferences conferences;
    private final Rooms rooms;
    private final Practitioners practitioners;
    private final CurrentActor actors;
    private final Clock clock;
    private final ToggleChips<EndReason> reason =
            new ToggleChips<>("Why does the day or time change?", Arrays.asList(EndReason.values()), EndReason::label);
    private final TextField note = new TextField("More about the change (optional)");
    private Draft draft = new Draft();
    private @Nullable WhenFields fields;
    private @Nullable ConferenceRow row;

    MoveView(Conferences conferences, Rooms rooms, Practitioners practitioners, CurrentActor actors, Clock clock) {
        super("Move or change");
        this.conferences = conferences;
        this.rooms = rooms;
        this.practitioners = practitioners;
        this.actors = actors;
        this.clock = clock;
        note.setMaxLength(400);
        setNarrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(ConferenceIds.opened(event));
    }

    private void load(UUID id) {
        var current = conferences.conference(actors.get(), id);
        var when = new WhenFields(conferences, rooms, practitioners, actors.get(), id);
        row = current;
        fields = when;
        setHeading("Move or change " + current.reference());
        setSubtitle("Now: " + ConferenceBadges.when(current) + ", " + ConferenceBadges.place(current));
        when.heldOn.setMin(Time.today(clock));
        when.heldOn.setValue(current.heldOn());
        when.startsAt.setValue(current.startsAt());
        when.minutes.setValue(current.minutes());
        when.mode.setValue(current.mode());
        when.placeNote.setValue(current.placeNote() == null ? "" : current.placeNote());
        when.lateReason.setValue(current.lateReason());
        when.chairId(current.chairId());
        when.roomId(current.roomId());
        when.free();
        when.placeLater.setValue(when.placeLater.isVisible());
        when.heldOn.addValueChangeListener(change -> explain());
        when.startsAt.addValueChangeListener(change -> explain());
        explain();
        var buttons = new Div(
                Buttons.link("Leave it as it is", ConferencePaths.workspace(id)),
                Buttons.primary("Save the change", this::save));
        buttons.addClassName("q-step-buttons");
        setContent(new Panel("Day, time and place", kept(when, current), when, reason, note), buttons);
    }

    /** What is entered is kept until it is saved; over what somebody else has changed since it does not come back. */
    private Draft kept(WhenFields when, ConferenceRow current) {
        draft = new Draft().field("reason", reason).field("note", note);
        when.keepIn(draft);
        draft.onRestore(back -> explain()).onDrop(this::explain);
        var keeping = draft;
        keeping.addAttachListener(attached -> keeping.begin(attached.getUI(), "move " + current.version()));
        return keeping;
    }

    private void explain() {
        var when = fields();
        var day = when.heldOn.getValue();
        var late = day != null && day.isAfter(row().dueOn());
        when.explain(
                (late ? "Late. " : "In time. ") + "The first due date among its children is " + Dates.day(row().dueOn())
                        + ".",
                late);
        var moved = !row().heldOn().equals(day) || !row().startsAt().equals(when.startsAt.getValue());
        reason.setVisible(moved);
        note.setVisible(moved);
    }

    private void save() {
        var when = fields();
        try {
            when.clearErrors();
            when.requirePlace();
            conferences.move(actors.get(), row().id(), request(when));
            draft.done();
            Notices.success("The change is saved.");
            getUI().ifPresent(ui -> ui.navigate(ConferencePaths.workspace(row().id())));
        } catch (RuleViolation violation) {
            var all = new HashMap<>(when.fields());
            all.put("reason", reason);
            all.put("note", note);
            RuleMessages.showIn(violation, all);
        } catch (ObjectOptimisticLockingFailureException changedMeanwhile) {
            Notices.error("Somebody else changed this conference meanwhile. What you entered is kept below; "
                    + "the conference as it is now is shown at the top. Save again to put yours in its place.");
            row = conferences.conference(actors.get(), row().id());
            setSubtitle("Now: " + ConferenceBadges.when(row()) + ", " + ConferenceBadges.place(row()));
        }
    }

    private MoveConference request(WhenFields when) {
        var day = when.heldOn.getValue();
        if (day == null) {
            throw RuleViolation.at("heldOn", "day-needed");
        }
        if (when.startsAt.getValue() == null) {
            throw RuleViolation.at("startsAt", "start-needed");
        }
        var mode = when.mode.getValue() == null ? row().mode() : when.mode.getValue();
        var late = day.isAfter(row().dueOn());
        return new MoveConference(
                row().version(),
                day,
                when.startsAt.getValue(),
                when.minutes.getValue() == null ? row().minutes() : when.minutes.getValue(),
                mode,
                when.chairId(),
                mode == ConferenceMode.VIRTUAL ? null : when.roomId(),
                blankToNull(when.placeNote.getValue()),
                reason.getValue(),
                blankToNull(note.getValue()),
                late ? when.lateReason.getValue() : null,
                late ? blankToNull(when.lateNote.getValue()) : null);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private WhenFields fields() {
        if (fields == null) {
            throw new IllegalStateException("no conference opened");
        }
        return fields;
    }

    private ConferenceRow row() {
        if (row == null) {
            throw new IllegalStateException("no conference opened");
        }
        return row;
    }
}
