package org.quorate.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceMode;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.LocalityRow;
import org.quorate.uikit.Dates;
import org.quorate.uikit.RuleMessages;

/** Step two of calling: day, time, chair and room, with the clock explained as the day changes. */
final class WhenStep extends Div implements CallPart {

    private final CallModel model;
    private final WhenFields fields;
    private final Select<LocalityRow> locality = new Select<>();

    WhenStep(CallModel model, WhenFields fields, List<LocalityRow> localities) {
        this.model = model;
        this.fields = fields;
        addClassName("q-stack");
        locality.setLabel("Locality");
        locality.setItems(localities);
        locality.setItemLabelGenerator(LocalityRow::name);
        var where = new Div(locality);
        where.addClassName("q-form");
        add(where, fields);
        fields.values()
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        take();
                    }
                }));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public String title() {
        return "Date and place";
    }

    @Override
    public void show() {
        locality.setValue(locality.getListDataView()
                .getItems()
                .filter(row -> row.id().equals(model.localityId))
                .findFirst()
                .orElse(null));
        fields.heldOn.setValue(model.heldOn);
        fields.startsAt.setValue(model.startsAt);
        fields.minutes.setValue(model.minutes);
        fields.mode.setValue(model.mode);
        fields.placeNote.setValue(words(model.placeNote));
        fields.lateReason.setValue(model.lateReason);
        fields.lateNote.setValue(words(model.lateNote));
        fields.chairId(model.chairId);
        fields.roomId(model.roomId);
        fields.free();
        fields.placeLater.setValue(model.placeLater);
        explain();
    }

    @Override
    public void leave() {
        take();
        locality.setInvalid(false);
        try {
            fields.clearErrors();
            model.requireWhen();
            fields.requireFree();
            fields.requirePlace();
        } catch (RuleViolation violation) {
            showAt(violation);
            throw violation;
        }
    }

    /** Shows a broken rule at its field, or in a notice. */
    void showAt(RuleViolation violation) {
        var all = new HashMap<>(fields.fields());
        all.put("localityId", locality);
        RuleMessages.showIn(violation, all);
    }

    private void take() {
        model.localityId = locality.getValue() == null
                ? model.localityId
                : locality.getValue().id();
        model.heldOn = fields.heldOn.getValue();
        model.startsAt = fields.startsAt.getValue();
        model.minutes = fields.minutes.getValue() == null ? model.minutes : fields.minutes.getValue();
        model.mode = fields.mode.getValue() == null ? ConferenceMode.IN_PERSON : fields.mode.getValue();
        model.placeNote = fields.placeNote.getValue();
        model.placeLater = fields.placeLater.getValue();
        model.lateReason = fields.lateReason.getValue();
        model.lateNote = fields.lateNote.getValue();
        model.chairId = fields.chairId();
        model.roomId = fields.roomId();
        explain();
    }

    private void explain() {
        fields.explain(
                model.earliest()
                        .map(due -> {
                            var text = "Due by " + Dates.day(due.due()) + ": " + due.explain() + ".";
                            return model.heldOn == null ? text : (model.isLate() ? "Late. " : "In time. ") + text;
                        })
                        .orElse("Choose the children first, then the due date is shown here."),
                model.isLate());
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
