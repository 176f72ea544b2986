package org.quorate.conference.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.conference.CallConference;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.Conferences;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.PractitionerRow;
import org.quorate.directory.Profession;
import org.quorate.family.Children;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.LocalityRow;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.Page;
import org.quorate.uikit.SearchField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ConferenceScreensTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Conferences conferences;

    @Autowired
    private Scene scene;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void today() {
        clock.setTo(Scene.TODAY);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void callingStopsAtTheChildrenUntilThereIsOneWithAClock() {
        open(ConferencePaths.CALL);

        _click(_get(Button.class, spec -> spec.withText("Next")));

        assertThat(_get(H2.class).getText()).isEqualTo("Children");
        assertThat(text()).contains("Choose at least one child.");
    }

    @Test
    void calledForAFamilyEveryChildIsChosenAndTheDueDateIsExplained() {
        var ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        scene.sibling(ella, "Sam", LocalDate.of(2020, 5, 5));
        open(ConferencePaths.CALL, Map.of("family", family(ella)));

        assertThat(_find(H3.class)).extracting(H3::getText).contains("Ella Example", "Sam Example");
        _find(LocalDateField.class, spec -> spec.withLabel("On")).forEach(field -> _setValue(field, Scene.STRATEGY));

        assertThat(text()).contains("Due by Wed 18 March 2026: 15 working days from");
    }

    @Test
    void aSaturdayIsRefusedBesideTheDay() {
        var ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        scene.icpc();
        open(ConferencePaths.CALL, Map.of("family", family(ella)));
        _setValue(_get(LocalDateField.class, spec -> spec.withLabel("On")), Scene.STRATEGY);
        _click(_get(Button.class, spec -> spec.withText("Next")));
        var day = _get(LocalDateField.class, spec -> spec.withLabel("Day"));
        chooseLocality();
        _setValue(day, LocalDate.of(2026, 3, 14));

        _click(_get(Button.class, spec -> spec.withText("Next")));

        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).contains("not a working day", "Saturday");
    }

    @Test
    void whoIsBusyIsNotOfferedAClashIsSaidAtItsStepAndAPlaceIsAskedFor() {
        var reviewing = scene.agency("Reviewing service", AgencyKind.REVIEWING_SERVICE);
        var name = "Chris Chair " + Ids.next();
        var busy = scene.practitioner(reviewing, name, Profession.CONFERENCE_CHAIR);
        var taken = scene.called(chairedBy(
                scene.call(ConferenceKind.INITIAL, scene.firstChild("Sam", LocalDate.of(2019, 1, 1))), busy));
        var reference = conferences.conference(scene.support(), taken).reference();
        open(ConferencePaths.CALL, Map.of("family", family(scene.firstChild("Ella", LocalDate.of(2017, 1, 1)))));
        _setValue(_get(LocalDateField.class, spec -> spec.withLabel("On")), Scene.STRATEGY);
        _click(_get(Button.class, spec -> spec.withText("Next")));
        chooseLocality();
        var chair = chair();
        assertThat(offered(chair)).contains(name);
        chair.setValue(chair.getListDataView()
                .getItems()
                .filter(row -> row.id().equals(busy))
                .findFirst()
                .orElseThrow());

        _setValue(_get(LocalDateField.class, spec -> spec.withLabel("Day")), Scene.DAY);

        assertThat(chair.isInvalid()).isTrue();
        assertThat(chair.getErrorMessage()).contains(reference);
        chair.clear();
        _setValue(_get(LocalDateField.class, spec -> spec.withLabel("Day")), Scene.DAY.plusDays(1));
        _setValue(_get(LocalDateField.class, spec -> spec.withLabel("Day")), Scene.DAY);
        assertThat(offered(chair)).doesNotContain(name);

        _click(_get(Button.class, spec -> spec.withText("Next")));
        assertThat(_get(H2.class, spec -> spec.withText("Date and place")).isVisible())
                .as("nobody said where")
                .isTrue();
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("No room or place is found yet")), true);
        _click(_get(Button.class, spec -> spec.withText("Next")));
        _click(_get(Button.class, spec -> spec.withText("Next")));
        assertThat(text()).contains("Check and call", "Ella Example", "No message goes to anybody");

        _find(Button.class, spec -> spec.withText("Change")).getFirst().click();
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Children");
    }

    private static CallConference chairedBy(CallConference call, UUID chair) {
        return new CallConference(
                call.localityId(),
                call.children(),
                call.heldOn(),
                call.startsAt(),
                call.minutes(),
                call.mode(),
                chair,
                null,
                call.placeNote(),
                null,
                null,
                null);
    }

    private static List<String> offered(ComboBox<PractitionerRow> chair) {
        return chair.getListDataView().getItems().map(PractitionerRow::fullName).toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a locator knows no type arguments
    private static ComboBox<PractitionerRow> chair() {
        return _get(ComboBox.class, spec -> spec.withLabel("Chair"));
    }

    @Test
    void theListFindsAConferenceByItsReference() {
        var row = conferences.conference(scene.support(), scene.icpc());
        open(ConferencePaths.LIST);

        _setValue(_get(SearchField.class), row.reference());

        var grid = _get(Grid.class);
        assertThat(_size(grid)).isEqualTo(1);
    }

    @Test
    void theDiarySaysWhyABankHolidayHasNoConferences() {
        open(ConferencePaths.DIARY, Map.of("day", "2026-04-03", "span", "day"));

        assertThat(text()).contains("Fri 3 April 2026", "No conferences: Good Friday");
    }

    @Test
    void theDiaryShowsADaysConferences() {
        var row = conferences.conference(scene.support(), scene.icpc());
        open(ConferencePaths.DIARY, Map.of("day", Scene.DAY.toString(), "span", "day"));

        assertThat(text()).contains("10:00–11:30", row.childLabels());
    }

    @Test
    void movingAsksWhyAndSaysSoBesideTheChoices() {
        var id = scene.icpc();
        open(ConferencePaths.move(id));
        _setValue(_get(LocalDateField.class, spec -> spec.withLabel("Day")), Scene.DAY.plusDays(1));

        _click(_get(Button.class, spec -> spec.withText("Save the change")));

        assertThat(text()).contains("Say why the day or time changes.");
        assertThat(conferences.conference(scene.support(), id).heldOn()).isEqualTo(Scene.DAY);
    }

    @Test
    void theWorkspaceShowsEachChildsClockInWords() {
        var id = scene.icpc();
        open(ConferencePaths.workspace(id));

        assertThat(_get(H1.class).getText()).isEqualTo("Ella Example");
        assertThat(text()).contains("CP-2026-", "15 working days from");
        assertThat(UI.getCurrent().getInternals().getTitle()).matches("CP-2026-\\d+ – Quorate");
    }

    @Test
    void twoRoomsOfOneNameAreRefusedAtTheName() {
        scene.icpc();
        open(ConferencePaths.ROOMS);
        chooseLocality();
        var name = _get(TextField.class, spec -> spec.withLabel("Name of the room"));
        for (int i = 0; i < 2; i++) {
            _setValue(name, "Garden room");
            _click(_get(Button.class, spec -> spec.withText("Add the room")));
        }

        assertThat(name.isInvalid()).isTrue();
    }

    private static void chooseLocality() {
        var locality = locality();
        locality.setValue(locality.getListDataView().getItems().findFirst().orElseThrow());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a locator knows no type arguments
    private static Select<LocalityRow> locality() {
        return _get(Select.class, spec -> spec.withLabel("Locality"));
    }

    private String family(UUID childId) {
        return context.getBean(Children.class)
                .child(scene.support(), childId)
                .familyId()
                .toString();
    }

    private void open(String path) {
        open(path, Map.of());
    }

    private void open(String path, Map<String, String> query) {
        Screens.open(context, scene.actor(Role.BUSINESS_SUPPORT, null, null));
        UI.getCurrent().navigate(path, QueryParameters.simple(query));
    }

    private static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }
}
