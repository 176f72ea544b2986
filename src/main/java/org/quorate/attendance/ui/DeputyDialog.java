package org.quorate.attendance.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.quorate.attendance.Channel;
import org.quorate.attendance.Deputy;
import org.quorate.attendance.RollRow;
import org.quorate.directory.Profession;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.RuleMessages;
import org.quorate.uikit.ToggleChips;

/** Asks who came instead of somebody, and how they take part. */
class DeputyDialog extends Dialog {

    private final TextField name = new TextField("Name");
    private final ComboBox<Profession> profession = new ComboBox<>("What they are", Profession.values());
    private final ToggleChips<Channel> channel =
            new ToggleChips<>("How they take part", List.of(Channel.values()), Channel::text);

    DeputyDialog(RollRow row, BiConsumer<Deputy, Channel> came) {
        setHeaderTitle("Who came instead of " + row.name() + "?");
        var suggested = row.suggestedDeputy();
        name.setMaxLength(160);
        name.setValue(suggested == null ? "" : suggested.name());
        profession.setItemLabelGenerator(Profession::displayName);
        profession.setValue(
                suggested == null || suggested.profession() == null ? row.profession() : suggested.profession());
        channel.setValue(row.replied() == null ? Channel.IN_PERSON : row.replied());
        var form = new Div(name, profession, channel);
        form.addClassName("q-stack");
        add(form);
        getFooter().add(Buttons.quiet("Go back", this::close), Buttons.primary("They are here", () -> save(came)));
    }

    private void save(BiConsumer<Deputy, Channel> came) {
        try {
            var deputy = new Deputy(name.getValue(), profession.getValue());
            var how = channel.getValue();
            close();
            came.accept(deputy, how == null ? Channel.IN_PERSON : how);
        } catch (RuleViolation violation) {
            RuleMessages.showIn(violation, Map.of("deputyName", name));
        }
    }
}
