package org.quorate.invitation.ui.reply;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;
import org.quorate.invitation.Answer;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.Instead;
import org.quorate.invitation.Reply;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Draft;
import org.quorate.uikit.RuleMessages;
import org.quorate.uikit.ToggleChips;

/** Asks for an answer: how somebody comes, or why not and what happens instead. */
@StyleSheet("invitation.css")
public final class ReplyDialog extends Dialog {

    private final ToggleChips<Answer> answer = new ToggleChips<>("Answer", List.of(Answer.values()), Answer::label);
    private final ToggleChips<CannotComeReason> reason =
            new ToggleChips<>("Why not?", List.of(CannotComeReason.values()), CannotComeReason::label);
    private final ToggleChips<Instead> instead =
            new ToggleChips<>("What happens instead?", List.of(Instead.values()), Instead::label);
    private final TextField deputyName = new TextField("Who comes instead");
    private final ComboBox<Profession> deputyProfession = new ComboBox<>("Their profession (if known)");
    private final EmailField deputyEmail = new EmailField("Their e-mail (if known)");
    private final Draft draft = new Draft();
    private final Consumer<Reply> save;

    /**
     * @param inviteeId whose answer it is: what is typed and not saved is kept for that answer alone
     * @param first the answer chosen already; null for none
     */
    public ReplyDialog(String title, UUID inviteeId, @Nullable Answer first, Consumer<Reply> save) {
        this.save = save;
        setHeaderTitle(title);
        addClassName("q-invitation-dialog");
        deputyProfession.setItems(Profession.values());
        deputyProfession.setItemLabelGenerator(Profession::displayName);
        deputyName.setMaxLength(160);
        deputyEmail.setMaxLength(254);
        deputyEmail.setHelperText("They get a message with a link of their own.");
        var form = new Div(draft, answer, reason, instead, deputyName, deputyProfession, deputyEmail);
        form.addClassName("q-stack");
        add(form);
        getFooter().add(Buttons.quiet("Go back", this::close), Buttons.primary("Save the answer", this::submit));
        answer.addValueChangeListener(event -> show());
        instead.addValueChangeListener(event -> show());
        answer.setValue(first);
        show();
        draft.field("answer", answer)
                .field("reason", reason)
                .field("instead", instead)
                .field("deputyName", deputyName)
                .field("deputyProfession", deputyProfession)
                .field("deputyEmail", deputyEmail);
        addAttachListener(attached -> draft.begin(attached.getUI(), "reply " + inviteeId + " " + first));
    }

    private void show() {
        var cannot = answer.getValue() == Answer.CANNOT_COME;
        var deputy = cannot && instead.getValue() == Instead.DEPUTY;
        reason.setVisible(cannot);
        instead.setVisible(cannot);
        deputyName.setVisible(deputy);
        deputyProfession.setVisible(deputy);
        deputyEmail.setVisible(deputy);
    }

    private void submit() {
        var chosen = answer.getValue();
        if (chosen == null) {
            answer.setErrorMessage("Choose an answer.");
            answer.setInvalid(true);
            return;
        }
        try {
            save.accept(reply(chosen));
            draft.done();
            close();
        } catch (RuleViolation violation) {
            RuleMessages.showIn(
                    violation,
                    Map.of(
                            "answer", answer,
                            "reason", reason,
                            "instead", instead,
                            "deputyName", deputyName,
                            "deputyEmail", deputyEmail));
        }
    }

    private Reply reply(Answer chosen) {
        if (chosen.coming()) {
            return Reply.coming(chosen);
        }
        var deputy = instead.getValue() == Instead.DEPUTY;
        return new Reply(
                chosen,
                reason.getValue(),
                instead.getValue(),
                deputy ? Objects.requireNonNullElse(deputyName.getValue(), "") : null,
                deputy ? deputyProfession.getValue() : null,
                deputy ? deputyEmail.getValue() : null);
    }
}
