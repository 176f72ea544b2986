package org.quorate.preparation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;
import org.quorate.preparation.ParticipationCode;
import org.quorate.preparation.ParticipationRow;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.RuleMessages;
import org.quorate.uikit.ToggleChips;

/** One child's part in the conference, in words to choose from; saved as it is chosen. */
class ChildPart extends Article {

    private final Paragraph inWords = new Paragraph();
    private final ToggleChips<ParticipationCode> how;
    private final Checkbox form = new Checkbox("Filled in a consultation form");
    private final Button underFour;
    private final BiConsumer<@Nullable ParticipationCode, Boolean> record;
    private final Button takeBack = Buttons.quiet("Take it back", () -> save(null));
    private @Nullable ParticipationRow shown;
    private boolean showing;

    ChildPart(ParticipationRow row, BiConsumer<@Nullable ParticipationCode, Boolean> record) {
        this.record = record;
        addClassName("q-card");
        how = new ToggleChips<>("How " + row.label() + " took part", row.choices(), ParticipationCode::text);
        how.addValueChangeListener(event -> save(event.getValue()));
        form.setAriaLabel("Filled in a consultation form, " + row.label());
        form.addValueChangeListener(event -> {
            if (how.getValue() != null) {
                save(how.getValue());
            }
        });
        takeBack.setAriaLabel("Take back how " + row.label() + " took part");
        underFour =
                Buttons.secondary(row.label() + " is under 4: record that", () -> how.setValue(ParticipationCode.PN0));
        add(new H3(row.label()), inWords, underFour, how, form, takeBack);
    }

    /** What is recorded; a tick that waits for a choice stays while nothing else is recorded. */
    final void show(ParticipationRow row, boolean writable) {
        if (!row.equals(shown)) {
            showing = true;
            how.setValue(row.code());
            form.setValue(row.consultationForm());
            showing = false;
            shown = row;
        }
        inWords.setText(row.code() == null ? "Not recorded yet." : row.code().text() + ".");
        inWords.setClassName("q-on-paper", writable);
        underFour.setVisible(writable && row.code() == null && row.choices().contains(ParticipationCode.PN0));
        how.setVisible(writable);
        form.setReadOnly(!writable);
        takeBack.setVisible(writable && row.code() != null);
    }

    private void save(@Nullable ParticipationCode code) {
        if (showing) {
            return;
        }
        try {
            record.accept(code, form.getValue());
        } catch (RuleViolation violation) {
            RuleMessages.showIn(violation, Map.of("code", how));
        }
    }
}
