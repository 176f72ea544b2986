package org.quorate.family.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.AgencyRow;
import org.quorate.directory.ContactPoints;
import org.quorate.family.ChildDetails;
import org.quorate.family.ChildRow;
import org.quorate.family.Ethnicity;
import org.quorate.family.Sex;
import org.quorate.partnership.LocalityRow;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.Notices;

/** Registers a family with its first child, adds a child to a family, or corrects a child's record. */
class ChildForm extends FormDialog {

    private final FamilyDesk desk;
    private final @Nullable UUID familyId;
    private final @Nullable ChildRow known;
    private final Consumer<UUID> done;
    private final TextField reference = new TextField("Family reference");
    private final TextField givenName = new TextField("Given name");
    private final TextField familyName = new TextField("Family name");
    private final LocalDateField dateOfBirth = new LocalDateField("Date of birth");
    private final LocalDateField expectedOn = new LocalDateField("Expected on (unborn)");
    private final ComboBox<Sex> sex = new ComboBox<>("Sex", Sex.values());
    private final ComboBox<String> ethnicity = new ComboBox<>("Ethnicity");
    private final TextField nhsNumber = new TextField("NHS number");
    private final TextField laChildId = new TextField("Council id");
    private final ComboBox<Boolean> disability = new ComboBox<>("Disability", true, false);
    private final TextField firstLanguage = new TextField("First language");
    private final Checkbox interpreter = new Checkbox("An interpreter is needed");
    private final ComboBox<LocalityRow> locality = new ComboBox<>("Locality");
    private final ComboBox<AgencyRow> gp;
    private final ComboBox<AgencyRow> school;

    /** Registers a family; {@code done} gets its id. */
    ChildForm(FamilyDesk desk, Consumer<UUID> done) {
        this(desk, null, null, done, "Register a family", "Register the family");
    }

    /** Adds a child to a family. */
    ChildForm(FamilyDesk desk, UUID familyId, Consumer<UUID> done) {
        this(desk, familyId, null, done, "Add a child", "Add the child");
    }

    /** Adds a brother or sister: what is usually the same in a family stands there and can be changed. */
    ChildForm(FamilyDesk desk, UUID familyId, List<ChildRow> siblings, Consumer<UUID> done) {
        this(desk, familyId, done);
        siblings.stream().findFirst().ifPresent(sibling -> {
            familyName.setValue(sibling.familyName());
            fillShared(sibling);
        });
    }

    /** Corrects a child's record. */
    ChildForm(FamilyDesk desk, ChildRow known, Consumer<UUID> done) {
        this(desk, known.familyId(), known, done, "Correct " + known.label(), "Save");
        fill(known);
    }

    private ChildForm(
            FamilyDesk desk,
            @Nullable UUID familyId,
            @Nullable ChildRow known,
            Consumer<UUID> done,
            String title,
            String verb) {
        super(title, verb);
        this.desk = desk;
        this.familyId = familyId;
        this.known = known;
        this.done = done;
        gp = desk.agencyBox("GP practice", AgencyKind.GP_PRACTICE);
        school = desk.agencyBox("School", AgencyKind.SCHOOL);
        sex.setItemLabelGenerator(Sex::displayName);
        ethnicity.setItems(Arrays.stream(Ethnicity.values()).map(Enum::name).toList());
        ethnicity.setItemLabelGenerator(Ethnicity::nameOf);
        disability.setItemLabelGenerator(yes -> yes ? "Yes" : "No");
        disability.setPlaceholder("Not known");
        locality.setItems(desk.localities());
        locality.setItemLabelGenerator(LocalityRow::name);
        givenName.setHelperText("May stay empty while unborn");
        reference.setHelperText("Leave empty to have one made");
        lay();
        onSave(this::save);
    }

    private void lay() {
        if (familyId == null) {
            wide("reference", reference);
        }
        field("givenName", givenName).field("familyName", familyName);
        field("dateOfBirth", dateOfBirth).field("expectedOn", expectedOn);
        field("nhsNumber", nhsNumber).field("laChildId", laChildId);
        field("sex", sex).field("ethnicity", ethnicity);
        field("disability", disability).field("firstLanguage", firstLanguage);
        field("localityId", locality).field("gpAgencyId", gp);
        field("schoolAgencyId", school).with(interpreter);
    }

    private void fill(ChildRow row) {
        givenName.setValue(row.givenName());
        familyName.setValue(row.familyName());
        dateOfBirth.setValue(row.dateOfBirth());
        expectedOn.setValue(row.expectedOn());
        sex.setValue(row.sex());
        ethnicity.setValue(row.ethnicity());
        nhsNumber.setValue(Objects.requireNonNullElse(row.nhsNumber(), ""));
        laChildId.setValue(Objects.requireNonNullElse(row.laChildId(), ""));
        disability.setValue(row.disability());
        firstLanguage.setValue(Objects.requireNonNullElse(row.firstLanguage(), ""));
        interpreter.setValue(row.interpreterNeeded());
        fillShared(row);
        if (row.schoolAgencyId() != null) {
            school.setValue(desk.agency(row.schoolAgencyId()));
        }
    }

    private void fillShared(ChildRow row) {
        desk.localities().stream()
                .filter(choice -> choice.id().equals(row.localityId()))
                .findFirst()
                .ifPresent(locality::setValue);
        if (row.gpAgencyId() != null) {
            gp.setValue(desk.agency(row.gpAgencyId()));
        }
    }

    private ChildDetails details() {
        return new ChildDetails(
                givenName.getValue(),
                ContactPoints.requiredName("familyName", familyName.getValue(), 80),
                dateOfBirth.getValue(),
                expectedOn.getValue(),
                sex.getValue(),
                ethnicity.getValue(),
                nhsNumber.getValue(),
                laChildId.getValue(),
                disability.getValue(),
                firstLanguage.getValue(),
                interpreter.getValue(),
                locality.getValue() == null ? null : locality.getValue().id(),
                gp.getValue() == null ? null : gp.getValue().id(),
                school.getValue() == null ? null : school.getValue().id());
    }

    private void save() {
        askAbout(givenName.getValue(), familyName.getValue());
        var details = details();
        var actor = desk.actor();
        if (known != null) {
            desk.children.correct(actor, known.id(), known.version(), details);
            Notices.success("The record was corrected.");
            done.accept(known.familyId());
            return;
        }
        LookAlikeWarning.show(
                this,
                desk.children.lookAlikes(actor, details),
                "This child may be on record already:",
                "It is another child: go on");
        if (familyId == null) {
            var registered = desk.families.register(actor, reference.getValue(), details);
            Notices.success("The family was registered.");
            done.accept(registered.familyId());
        } else {
            var unborn = details.dateOfBirth() == null;
            var added = unborn
                    ? desk.children.addUnborn(actor, familyId, details)
                    : desk.children.addChild(actor, familyId, details);
            Notices.success(unborn ? "The unborn baby was added." : "The child was added.");
            done.accept(desk.children.child(actor, added).familyId());
        }
    }
}
