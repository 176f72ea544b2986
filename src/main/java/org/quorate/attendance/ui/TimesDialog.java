package org.quorate.attendance.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.RollRow;
import org.quorate.attendance.domain.RollCommand.CorrectTimes;
import org.quorate.conference.ConferenceRow;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.LocalTimeField;

/** Asks when somebody really came and left, and why what was noted was wrong. */
class TimesDialog extends FormDialog {

    private final ConferenceRow conference;
    private final LocalTimeField arrived = new LocalTimeField("Came at");
    private final LocalTimeField left = new LocalTimeField("Left at (empty: stayed to the end)");
    private final TextArea reason = new TextArea("Why it is corrected");

    /** @param save refuses with the violation that is shown at its field */
    TimesDialog(ConferenceRow conference, RollRow row, Consumer<CorrectTimes> save) {
        super("Correct when " + row.name() + " was there", "Correct the times");
        this.conference = conference;
        arrived.setValue(clock(row.lastArrivedAt()));
        left.setValue(clock(row.leftAt()));
        reason.setMaxLength(400);
        reason.setHelperText("What was noted before is kept beside it.");
        field("arrived", arrived).field("left", left).wide("reason", reason);
        onSave(() -> {
            var came = at(arrived.getValue(), row.lastArrivedAt());
            if (came == null) {
                throw RuleViolation.at("arrived", "start-needed");
            }
            save.accept(new CorrectTimes(row.inviteeId(), came, at(left.getValue(), row.leftAt()), reason.getValue()));
        });
    }

    /** A minute that was left as it is stays the moment it was. */
    private @Nullable Instant at(@Nullable LocalTime time, @Nullable Instant before) {
        if (time == null || time.equals(clock(before))) {
            return time == null ? null : before;
        }
        return conference.heldOn().atTime(time).atZone(Time.ENGLAND).toInstant();
    }

    private static @Nullable LocalTime clock(@Nullable Instant moment) {
        return moment == null ? null : LocalTime.ofInstant(moment, Time.ENGLAND).truncatedTo(ChronoUnit.MINUTES);
    }
}
