package org.quorate.preparation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.quorate.kernel.RuleViolation;
import org.quorate.preparation.AskExclusion;
import org.quorate.preparation.ExclusionGround;
import org.quorate.preparation.Exclusions.FamilyAdult;
import org.quorate.uikit.FormDialog;

/** Asks the chair to keep somebody out: who, on what ground, on what evidence, and who wants it. */
class AskExclusionForm extends FormDialog {

    private final ComboBox<FamilyAdult> person = new ComboBox<>("Who is to be kept out");
    private final ComboBox<ExclusionGround> ground = new ComboBox<>("Ground", ExclusionGround.values());
    private final TextArea evidence = new TextArea("Evidence");
    private final TextField askedBy = new TextField("Who asks for it");
    private final TextArea lateReason = new TextArea("Why it comes late");

    AskExclusionForm(List<FamilyAdult> adults, String notice, boolean late, Consumer<AskExclusion> ask) {
        super("Ask to keep somebody out", "Ask the chair");
        person.setItems(adults);
        person.setItemLabelGenerator(FamilyAdult::name);
        ground.setItemLabelGenerator(ExclusionGround::label);
        evidence.setHelperText("What is known, and from whom. The person is not told.");
        askedBy.setHelperText("For example: PC Pat Example, police");
        lateReason.setVisible(late);
        var lead = new Paragraph(late ? "The notice has passed. " + notice : notice);
        lead.addClassName("q-form-wide");
        with(lead);
        wide("adultId", person).wide("ground", ground).wide("evidence", evidence);
        wide("askedBy", askedBy).wide("lateReason", lateReason);
        onSave(() -> ask.accept(asked()));
    }

    private AskExclusion asked() {
        if (person.getValue() == null) {
            throw RuleViolation.at("adultId", "required");
        }
        return new AskExclusion(
                person.getValue().id(),
                ground.getValue(),
                evidence.getValue(),
                askedBy.getValue(),
                lateReason.getValue());
    }
}
