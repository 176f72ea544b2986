package org.quorate.invitation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.PractitionerRow;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.domain.SuggestedInvitee;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Draft;
import org.quorate.uikit.RuleMessages;
import org.quorate.uikit.ToggleChips;

/** Adds one person: from the directory, from the family, or by name. */
@StyleSheet("invitation.css")
final class AddPersonDialog extends Dialog {

    private static final List<InviteeRole> OF_DIRECTORY = List.of(
            InviteeRole.PROFESSIONAL,
            InviteeRole.LEGAL,
            InviteeRole.ADVOCATE,
            InviteeRole.INTERPRETER,
            InviteeRole.OBSERVER,
            InviteeRole.MINUTE_TAKER);
    private static final List<InviteeRole> BY_NAME = List.of(
            InviteeRole.SUPPORTER,
            InviteeRole.ADVOCATE,
            InviteeRole.INTERPRETER,
            InviteeRole.LEGAL,
            InviteeRole.OBSERVER,
            InviteeRole.MINUTE_TAKER);

    private enum From {
        DIRECTORY("The directory"),
        FAMILY("The family"),
        NAME("Somebody else");

        private final String label;

        From(String label) {
            this.label = label;
        }
    }

    private final ToggleChips<From> from = new ToggleChips<>("From", List.of(From.values()), choice -> choice.label);
    private final ComboBox<PractitionerRow> practitioner;
    private final ComboBox<FamilyMember> relative = new ComboBox<>("Family member");
    private final TextField name = new TextField("Name");
    private final ToggleChips<InviteeRole> professionalRole =
            new ToggleChips<>("Invited as", OF_DIRECTORY, InviteeRole::label);
    private final ToggleChips<InviteeRole> familyRole =
            new ToggleChips<>("Comes as", List.of(InviteeRole.PARENT_CARER, InviteeRole.SUPPORTER), InviteeRole::label);
    private final ToggleChips<InviteeRole> namedRole = new ToggleChips<>("Comes as", BY_NAME, InviteeRole::label);
    private final Checkbox necessary = new Checkbox("Needed at the conference", true);
    private final Checkbox directContact = new Checkbox("Direct contact with the child");
    private final NeedsFields needs = new NeedsFields();
    private final Draft draft = new Draft();
    private final Consumer<SuggestedInvitee> add;

    AddPersonDialog(ComboBox<PractitionerRow> practitioner, List<FamilyMember> family, Consumer<SuggestedInvitee> add) {
        this.practitioner = practitioner;
        this.add = add;
        setHeaderTitle("Add a person");
        addClassName("q-invitation-dialog");
        relative.setItems(family);
        relative.setItemLabelGenerator(FamilyMember::label);
        name.setMaxLength(160);
        var form = new Div(
                draft,
                from,
                practitioner,
                professionalRole,
                relative,
                familyRole,
                name,
                namedRole,
                needs,
                necessary,
                directContact);
        form.addClassName("q-stack");
        add(form);
        getFooter().add(Buttons.quiet("Go back", this::close), Buttons.primary("Add", this::submit));
        from.addValueChangeListener(event -> show());
        relative.addValueChangeListener(event -> show());
        professionalRole.addValueChangeListener(event -> show());
        namedRole.addValueChangeListener(event -> show());
        from.setValue(From.DIRECTORY);
        professionalRole.setValue(InviteeRole.PROFESSIONAL);
        familyRole.setValue(InviteeRole.PARENT_CARER);
        show();
        draft.field("from", from)
                .field("practitioner", practitioner)
                .field("professionalRole", professionalRole)
                .field("relative", relative)
                .field("familyRole", familyRole)
                .field("name", name)
                .field("namedRole", namedRole)
                .field("necessary", necessary)
                .field("directContact", directContact);
        needs.keepIn(draft);
        addAttachListener(attached -> draft.begin(attached.getUI(), "add a person"));
    }

    private void show() {
        var source = from.getValue();
        var professional = source == From.DIRECTORY && professionalRole.getValue() == InviteeRole.PROFESSIONAL;
        practitioner.setVisible(source == From.DIRECTORY);
        professionalRole.setVisible(source == From.DIRECTORY);
        relative.setVisible(source == From.FAMILY);
        familyRole.setVisible(source == From.FAMILY
                && relative.getValue() != null
                && !relative.getValue().child());
        name.setVisible(source == From.NAME);
        namedRole.setVisible(source == From.NAME);
        needs.showFor(role(), source == From.NAME);
        necessary.setVisible(professional);
        directContact.setVisible(professional);
    }

    private @Nullable InviteeRole role() {
        return switch (from.getValue()) {
            case null -> null;
            case DIRECTORY -> professionalRole.getValue();
            case FAMILY -> null;
            case NAME -> namedRole.getValue();
        };
    }

    private void submit() {
        try {
            add.accept(person());
            draft.done();
            close();
        } catch (RuleViolation violation) {
            var fields = needs.byName();
            fields.put("from", from);
            fields.put("practitionerId", practitioner);
            fields.put("adultId", relative);
            fields.put("fullName", name);
            fields.put("role", from.getValue() == From.NAME ? namedRole : professionalRole);
            RuleMessages.showIn(violation, fields);
        }
    }

    private SuggestedInvitee person() {
        return switch (from.getValue()) {
            case null -> throw RuleViolation.at("from", "invitee-name-missing");
            case DIRECTORY -> professional();
            case FAMILY -> familyMember();
            case NAME -> named();
        };
    }

    private SuggestedInvitee professional() {
        var row = practitioner.getValue();
        if (row == null) {
            throw RuleViolation.at("practitionerId", "invitee-name-missing");
        }
        var role = professionalRole.getValue() == null ? InviteeRole.PROFESSIONAL : professionalRole.getValue();
        var counts = role == InviteeRole.PROFESSIONAL;
        return new SuggestedInvitee(
                NewInvitee.practitioner(
                                role, row.id(), counts && necessary.getValue(), counts && directContact.getValue())
                        .with(needs.value()),
                row.fullName(),
                row.profession(),
                row.agencyName(),
                List.of("Added by you"));
    }

    private SuggestedInvitee familyMember() {
        var member = relative.getValue();
        if (member == null) {
            throw RuleViolation.at("adultId", "invitee-name-missing");
        }
        var role = familyRole.getValue() == null ? InviteeRole.PARENT_CARER : familyRole.getValue();
        var invitee = member.child() ? NewInvitee.child(member.id()) : NewInvitee.adult(role, member.id());
        return new SuggestedInvitee(invitee, member.label(), null, null, List.of("Added by you"));
    }

    private SuggestedInvitee named() {
        var role = namedRole.getValue();
        if (name.getValue().isBlank()) {
            throw RuleViolation.at("fullName", "invitee-name-missing");
        }
        if (role == null) {
            throw RuleViolation.at("role", "invitee-role-missing");
        }
        return new SuggestedInvitee(
                NewInvitee.named(role, name.getValue().strip()).with(needs.value()),
                name.getValue().strip(),
                null,
                null,
                List.of("Added by you"));
    }
}
