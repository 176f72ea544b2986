package org.quorate.correspondence.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.Placeholder;
import org.quorate.correspondence.Wordings;
import org.quorate.correspondence.domain.SaveWording;
import org.quorate.correspondence.domain.WordingRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Confirm;
import org.quorate.uikit.Draft;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;
import org.quorate.uikit.RuleMessages;

/** Writes one message: its words on one side, on the other how somebody would read them. */
final class WordingEditor extends Div {

    private static final int PAUSE_MS = 400;
    /** Puts words where the cursor is, or at the end, and leaves the cursor behind them. */
    private static final String INSERT = """
            const box = this.inputElement;
            const at = box.selectionStart ?? box.value.length;
            const end = box.selectionEnd ?? at;
            box.value = box.value.slice(0, at) + $0 + box.value.slice(end);
            box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            box.focus();
            box.setSelectionRange(at + $0.length, at + $0.length);
            """;
    /** The browser asks before it leaves a page with words that are not saved. */
    private static final String GUARD = "window.onbeforeunload = $0 ? (event => event.preventDefault()) : null";

    private final Draft draft = new Draft();
    private final Wordings wordings;
    private final Actor actor;
    private final WordingRow row;
    private final Runnable saved;
    private final TextField subject = new TextField("Subject");
    private final TextArea body = new TextArea("Words");
    private final Map<String, HasValidation> fields = Map.of("subject", subject, "body", body);
    private final Article preview = new Article();
    private final Button save = Buttons.primary("Use these words", this::save);

    /** @param saved runs when the words in use have changed */
    WordingEditor(Wordings wordings, Actor actor, WordingRow row, Runnable saved) {
        this.wordings = wordings;
        this.actor = actor;
        this.row = row;
        this.saved = saved;
        addClassName("q-wording");
        preview.addClassName("q-letter");
        subject.setValue(row.subject());
        subject.setVisible(row.channel() != Channel.SMS);
        body.setValue(row.body());
        body.setMinRows(row.channel() == Channel.SMS ? 4 : 14);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.setValueChangeTimeout(PAUSE_MS);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.setValueChangeTimeout(PAUSE_MS);
        subject.addValueChangeListener(change -> typed());
        body.addValueChangeListener(change -> typed());
        var writing = new Panel("Your words", draft, subject, body, placeholders(), actions());
        var reading = new Panel("How it reads", preview);
        add(writing, reading);
        typed();
        draft.field("subject", subject).field("body", body);
        // words that somebody has put in use since are not written over by older ones
        addAttachListener(
                attached -> draft.begin(attached.getUI(), row.kind() + " " + row.channel() + " " + row.version()));
    }

    boolean isChanged() {
        return !subject.getValue().equals(row.subject()) || !body.getValue().equals(row.body());
    }

    private Div placeholders() {
        var label = new Span("Tap to put in");
        label.addClassName("q-chips-label");
        label.setId("placeholders-label");
        var chips = new Div();
        chips.addClassName("q-chips-row");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-labelledby", "placeholders-label");
        Arrays.stream(Placeholder.values())
                .filter(placeholder -> placeholder != Placeholder.CODE && placeholder != Placeholder.CHANGE)
                .filter(placeholder -> row.channel() != Channel.SMS || mayBeInTextMessage(placeholder))
                .forEach(placeholder -> chips.add(chip(placeholder)));
        var all = new Div(label, chips);
        all.addClassName("q-chips");
        return all;
    }

    private static boolean mayBeInTextMessage(Placeholder placeholder) {
        return placeholder.namesNobody() || placeholder == Placeholder.LINK || placeholder == Placeholder.HELP;
    }

    private Button chip(Placeholder placeholder) {
        var words = "{" + placeholder.key() + "}";
        var chip = new Button(words, event -> body.getElement().executeJs(INSERT, words));
        chip.addClassName("q-chip");
        chip.setAriaLabel("Put in " + words + ", for example " + placeholder.example());
        chip.setTooltipText("For example " + placeholder.example());
        return chip;
    }

    private Div actions() {
        var actions = new Div(save);
        actions.addClassName("q-actions");
        if (row.own()) {
            actions.add(Buttons.secondary("Back to Quorate’s words", this::askBack));
        }
        return actions;
    }

    private void typed() {
        save.setEnabled(isChanged());
        getElement().executeJs(GUARD, isChanged());
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            var worded = wordings.preview(actor, row.kind(), row.channel(), subject.getValue(), body.getValue());
            show(worded.subject(), worded.body());
        } catch (RuleViolation violation) {
            show(violation);
        }
    }

    private void show(@Nullable String heading, String text) {
        preview.removeAll();
        if (heading != null && !heading.isEmpty()) {
            preview.add(Paragraphs.subject(heading));
        }
        Paragraphs.of(text).forEach(preview::add);
        if (row.channel() == Channel.SMS) {
            var length = new Paragraph(text.length() + " characters in this example");
            length.addClassName("q-quiet");
            preview.add(length);
        }
    }

    /** At its field, without taking the cursor away from somebody who is typing. */
    private void show(RuleViolation violation) {
        var field = violation.field() == null ? null : fields.get(violation.field());
        if (field == null) {
            Notices.ruleViolation(violation);
            return;
        }
        field.setErrorMessage(RuleMessages.text(violation));
        field.setInvalid(true);
    }

    private void save() {
        try {
            wordings.save(
                    actor,
                    new SaveWording(row.kind(), row.channel(), subject.getValue(), body.getValue(), row.version()));
            done("These words are used from now on.");
        } catch (RuleViolation violation) {
            RuleMessages.showIn(violation, fields);
        }
    }

    private void askBack() {
        Confirm.destructive(
                "Use Quorate’s words again?",
                "Your own stay on record and are used no more.",
                "Use Quorate’s words",
                this::back);
    }

    private void back() {
        var version = row.version();
        if (version != null) {
            MessageDesk.attempt(
                    () -> wordings.backToOurs(actor, row.kind(), row.channel(), version),
                    "Quorate’s words are used from now on.",
                    this::released);
        }
    }

    private void done(String text) {
        released();
        Notices.success(text);
    }

    private void released() {
        draft.done();
        getElement().executeJs(GUARD, false);
        saved.run();
    }
}
