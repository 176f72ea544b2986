package org.quorate.invitation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import java.util.Map;
import org.quorate.directory.PractitionerRow;
import org.quorate.invitation.Redirects;
import org.quorate.invitation.domain.DeclineReason;
import org.quorate.invitation.domain.RedirectRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Notices;
import org.quorate.uikit.RuleMessages;
import org.quorate.uikit.ToggleChips;

/** Decides about a colleague whom an invitee proposes: invites somebody of the directory, adds them, or declines. */
@StyleSheet("invitation.css")
final class RedirectDialog extends Dialog {

    private enum Decision {
        KNOWN("Invite somebody from the directory"),
        NEW("Add them to the directory and invite them"),
        DECLINE("Decline");

        private final String label;

        Decision(String label) {
            this.label = label;
        }
    }

    private final ToggleChips<Decision> decision;
    private final ComboBox<PractitionerRow> known = new ComboBox<>("Who it is");
    private final EmailField emailAgain = new EmailField("Their e-mail, typed again");
    private final ToggleChips<DeclineReason> reason =
            new ToggleChips<>("Why not?", List.of(DeclineReason.values()), DeclineReason::label);
    private final Redirects redirects;
    private final Actor actor;
    private final RedirectRow row;
    private final Runnable changed;

    RedirectDialog(Redirects redirects, Actor actor, RedirectRow row, Runnable changed) {
        this.redirects = redirects;
        this.actor = actor;
        this.row = row;
        this.changed = changed;
        var candidates = redirects.candidates(actor, row.id());
        var keeps = actor.isAny(Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.ADMINISTRATOR);
        decision = new ToggleChips<>("What to do", choices(!candidates.isEmpty(), keeps), choice -> choice.label);
        setHeaderTitle(row.fullName() + " instead of " + row.inviteeName() + "?");
        addClassName("q-invitation-dialog");
        known.setItems(candidates);
        known.setItemLabelGenerator(
                one -> one.fullName() + ", " + one.profession().displayName() + ", " + one.agencyName());
        emailAgain.setHelperText("Ask the agency whether " + row.email() + " is theirs before you type it.");
        var form = new Div(
                new Paragraph("%s, %s. Proposed by %s."
                        .formatted(row.fullName(), row.profession().displayName(), row.proposedBy())),
                new Paragraph("Nothing has been sent to this person."),
                decision,
                known,
                emailAgain,
                reason);
        form.addClassName("q-stack");
        add(form);
        getFooter().add(Buttons.quiet("Go back", this::close), Buttons.primary("Save the decision", this::submit));
        decision.addValueChangeListener(event -> show());
        show();
    }

    private static List<Decision> choices(boolean someKnown, boolean keepsDirectory) {
        return List.of(Decision.values()).stream()
                .filter(choice -> someKnown || choice != Decision.KNOWN)
                .filter(choice -> keepsDirectory || choice != Decision.NEW)
                .toList();
    }

    private void show() {
        known.setVisible(decision.getValue() == Decision.KNOWN);
        emailAgain.setVisible(decision.getValue() == Decision.NEW);
        reason.setVisible(decision.getValue() == Decision.DECLINE);
    }

    private void submit() {
        try {
            Notices.success(decide());
            close();
            changed.run();
        } catch (RuleViolation violation) {
            RuleMessages.showIn(
                    violation,
                    Map.of("decision", decision, "known", known, "emailAgain", emailAgain, "reason", reason));
        }
    }

    private String decide() {
        return switch (decision.getValue()) {
            case null -> throw RuleViolation.at("decision", "redirect-decision-missing");
            case KNOWN -> {
                if (known.getValue() == null) {
                    throw RuleViolation.at("known", "required");
                }
                redirects.accept(actor, row.id(), known.getValue().id());
                yield known.getValue().fullName() + " was invited instead of " + row.inviteeName() + ".";
            }
            case NEW -> {
                redirects.acceptNew(actor, row.id(), emailAgain.getValue());
                yield row.fullName() + " was invited instead of " + row.inviteeName() + ".";
            }
            case DECLINE -> {
                if (reason.getValue() == null) {
                    throw RuleViolation.at("reason", "required");
                }
                redirects.decline(actor, row.id(), reason.getValue());
                yield row.inviteeName() + " stays the one invited.";
            }
        };
    }
}
