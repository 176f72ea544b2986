package org.quorate.preparation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.invitation.InviteeRow;
import org.quorate.preparation.DecideExclusion;
import org.quorate.preparation.ExclusionOutcome;
import org.quorate.preparation.ExclusionRow;
import org.quorate.preparation.HeardBy;
import org.quorate.preparation.LetterSays;
import org.quorate.preparation.Withholds;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.LocalTimeField;
import org.quorate.uikit.ToggleChipSet;
import org.quorate.uikit.ToggleChips;

/** The chair's decision: how somebody takes part, what they are told, how they are heard, which reports they may have. */
class DecideExclusionForm extends FormDialog {

    private final ExclusionRow row;
    private final ToggleChips<ExclusionOutcome> outcome;
    private final TextArea part = new TextArea("Which part");
    private final LocalTimeField ownStart = new LocalTimeField("When they come, if at another time");
    private final TextArea reason = new TextArea("Your reason, for the record");
    private final ComboBox<LetterSays> letter = new ComboBox<>("What the letter says of why", LetterSays.values());
    private final ComboBox<HeardBy> heard = new ComboBox<>("How their view is heard", HeardBy.values());
    private final ComboBox<Withholds> withholds = new ComboBox<>("The agencies’ reports", Withholds.values());
    private final ToggleChipSet<InviteeRow> reports;

    DecideExclusionForm(ExclusionRow row, List<InviteeRow> authors, Consumer<DecideExclusion> decide) {
        super("How " + row.adultName() + " takes part", "Decide");
        this.row = row;
        outcome = new ToggleChips<>("Decision", choices(row), ExclusionOutcome::label);
        reports = new ToggleChipSet<>("Whose reports are not shared with them", authors, DecideExclusionForm::author);
        letter.setItemLabelGenerator(says -> says.letter().isEmpty() ? says.label() : "“" + says.letter() + "”");
        letter.setHelperText("Choose nothing that tells who asked, or that could put somebody in danger.");
        letter.setValue(LetterSays.NOTHING);
        heard.setItemLabelGenerator(HeardBy::label);
        withholds.setItemLabelGenerator(Withholds::label);
        part.setHelperText("These words stand in the letter. Do not say when or how others come.");
        ownStart.setHelperText("For example 13:30. Everything they are sent says this time and no other.");
        var asked = new Paragraph("Asked: " + row.ground().label() + "."
                + (row.ground().asksForSeparateAttendance()
                        ? " With such a conflict, attending separately is usually better than keeping somebody out."
                        : ""));
        asked.addClassName("q-form-wide");
        with(asked);
        wide("outcome", outcome).wide("part", part).wide("ownStart", ownStart).wide("reason", reason);
        wide("letter", letter).wide("heard", heard).wide("withholds", withholds).wide("reports", reports);
        outcome.addValueChangeListener(change -> show(change.getValue()));
        withholds.addValueChangeListener(change -> show(outcome.getValue()));
        onSave(() -> decide.accept(decided()));
        show(null);
    }

    private static List<ExclusionOutcome> choices(ExclusionRow row) {
        var first = row.decisions().isEmpty();
        return Stream.of(ExclusionOutcome.values())
                .filter(each -> each != (first ? ExclusionOutcome.ENDED : ExclusionOutcome.REFUSED))
                .toList();
    }

    private static String author(InviteeRow author) {
        return author.profession() == null
                ? author.name()
                : author.name() + ", " + author.profession().displayName();
    }

    private void show(@Nullable ExclusionOutcome chosen) {
        var holds = chosen != null && chosen.holds();
        var apart = chosen == ExclusionOutcome.SEPARATE;
        part.setVisible(apart || chosen == ExclusionOutcome.PART);
        part.setLabel(apart ? "How they attend: where, by what, with whom" : "Which part they are not in the room for");
        ownStart.setVisible(apart);
        letter.setVisible(chosen != null && chosen != ExclusionOutcome.REFUSED);
        heard.setVisible(holds);
        withholds.setVisible(holds);
        reports.setVisible(holds && withholds.getValue() == Withholds.NAMED);
    }

    private DecideExclusion decided() {
        ownStart.refused().ifPresent(refused -> {
            throw refused;
        });
        Set<UUID> named = reports.getValue().stream().map(InviteeRow::id).collect(Collectors.toSet());
        return new DecideExclusion(
                row.decisions().size(),
                outcome.getValue(),
                part.getValue(),
                ownStart.getValue(),
                reason.getValue(),
                Objects.requireNonNullElse(letter.getValue(), LetterSays.NOTHING),
                heard.getValue(),
                withholds.getValue(),
                named);
    }
}
