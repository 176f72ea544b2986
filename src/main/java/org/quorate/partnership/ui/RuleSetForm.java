package org.quorate.partnership.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.Ground;
import org.quorate.partnership.QuoracyGroup;
import org.quorate.partnership.QuoracyRules.CountBy;
import org.quorate.partnership.QuoracyRules.TwiceRunning;
import org.quorate.partnership.RuleSet;
import org.quorate.partnership.Timescales.TransferClock;
import org.quorate.partnership.domain.AppealRules.WindowFrom;
import org.quorate.partnership.domain.RuleSetJson;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.RuleMessages;

/** Writes the next rule set, starting from another one. What is typed stays when it is refused. */
final class RuleSetForm extends Div {

    /** Keeps the new rule set. */
    interface Save {
        void save(String name, LocalDate effectiveFrom, RuleSet rules);
    }

    private static final Map<String, Enum<?>[]> CHOICES = Map.of(
            "timescales.transferClock", TransferClock.values(),
            "quoracy.countBy", CountBy.values(),
            "quoracy.twiceRunning", TwiceRunning.values(),
            "appeals.windowFrom", WindowFrom.values());

    private final RuleSet base;
    private final TextField name = new TextField("Name of these rules");
    private final LocalDateField effectiveFrom = new LocalDateField("In force from");
    private final Map<String, Supplier<String>> values = new LinkedHashMap<>();
    private final Map<String, HasValidation> fields = new HashMap<>();

    RuleSetForm(RuleSet base, Save save) {
        this.base = base;
        fields.put("name", name);
        fields.put("effectiveFrom", effectiveFrom);
        add(new FormLayout(name, effectiveFrom));
        var settings = RuleSetJson.settings(base);
        RuleSetPanel.SECTIONS.forEach((section, title) -> {
            var layout = new FormLayout();
            RuleWords.lines(base, section)
                    .forEach(line ->
                            layout.add(field(line.path(), line.label(), settings.getOrDefault(line.path(), ""))));
            if (section.equals("quoracy")) {
                layout.add(groups());
            }
            add(new H3(title), layout);
        });
        add(Buttons.primary("Add these rules", () -> submit(save)));
    }

    private void submit(Save save) {
        try {
            RuleMessages.clear(fields);
            var day = effectiveFrom.getValue();
            if (day == null) {
                throw RuleViolation.at("effectiveFrom", "day-needed");
            }
            var changes = new LinkedHashMap<String, String>();
            values.forEach((path, value) -> changes.put(path, value.get()));
            save.save(name.getValue(), day, RuleSetJson.with(base, changes));
        } catch (RuleViolation refusal) {
            RuleMessages.showIn(refusal, fields);
        }
    }

    private Component field(String path, String label, String value) {
        var choices = CHOICES.get(path);
        if (choices != null) {
            return choice(
                    path, label, value, Arrays.stream(choices).map(Enum::name).toList());
        }
        if (path.equals("quoracy.grounds")) {
            return grounds(path, label);
        }
        if (path.endsWith(".required")) {
            return required(path, label, value);
        }
        if (value.equals("true") || value.equals("false")) {
            var box = new Checkbox(label, Boolean.parseBoolean(value));
            values.put(path, () -> String.valueOf(box.getValue()));
            return box;
        }
        var text = new TextField(label);
        text.setValue(value);
        values.put(path, text::getValue);
        fields.put(path, text);
        return text;
    }

    private Select<String> choice(String path, String label, String value, List<String> codes) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setItems(codes);
        select.setItemLabelGenerator(RuleWords::words);
        select.setValue(value);
        values.put(path, select::getValue);
        fields.put(path, select);
        return select;
    }

    private CheckboxGroup<Ground> grounds(String path, String label) {
        var group = new CheckboxGroup<Ground>(label);
        group.setItems(Ground.values());
        group.setItemLabelGenerator(Ground::text);
        group.select(base.quoracy().grounds());
        values.put(path, () -> group.getValue().stream().map(Ground::name).collect(joining(",")));
        fields.put(path, group);
        return group;
    }

    /** Groups without which it is never quorate, chosen from those that the rules know. */
    private MultiSelectComboBox<String> required(String path, String label, String value) {
        var box = new MultiSelectComboBox<String>(label);
        box.setItems(groupCodes());
        box.setItemLabelGenerator(RuleSetForm::group);
        box.select(Stream.of(value.split("[, ]+", -1))
                .filter(code -> !code.isBlank())
                .toList());
        values.put(path, () -> String.join(",", new TreeSet<>(box.getValue())));
        fields.put(path, box);
        return box;
    }

    /** For each profession the group it counts with; whatever is not known yet can be written. */
    private Component groups() {
        var layout = new FormLayout();
        var chosen = new TreeMap<String, ComboBox<String>>();
        base.quoracy().groupOf().forEach((profession, group) -> {
            var box = new ComboBox<String>(group(profession) + " counts as");
            box.setItems(groupCodes());
            box.setItemLabelGenerator(RuleSetForm::group);
            box.setValue(group.code());
            box.setAllowCustomValue(true);
            box.addCustomValueSetListener(event -> box.setValue(
                    event.getDetail().strip().toUpperCase(Locale.ROOT).replace(' ', '_')));
            chosen.put(profession, box);
            layout.add(box);
        });
        values.put(
                "quoracy.groupOf",
                () -> chosen.entrySet().stream()
                        .filter(entry -> entry.getValue().getValue() != null)
                        .map(entry -> entry.getKey() + " = " + entry.getValue().getValue())
                        .collect(joining("\n")));
        var details = new Details("Which professions count together", layout);
        details.setOpened(true);
        return details;
    }

    private List<String> groupCodes() {
        return Stream.concat(
                        Stream.of(
                                QuoracyGroup.SOCIAL_CARE,
                                QuoracyGroup.HEALTH,
                                QuoracyGroup.EDUCATION,
                                QuoracyGroup.NONE),
                        base.quoracy().groupOf().values().stream())
                .map(QuoracyGroup::code)
                .distinct()
                .sorted()
                .toList();
    }

    /** {@code Social care}; the group that never counts says so. */
    private static String group(String code) {
        var words = new QuoracyGroup(code).words();
        return code.equals(QuoracyGroup.NONE.code())
                ? "Nobody: never counts"
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
