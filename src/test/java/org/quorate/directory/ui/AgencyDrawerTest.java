package org.quorate.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.directory.Agencies;
import org.quorate.directory.AgencyDetails;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.EscalationContacts;
import org.quorate.directory.PractitionerDetails;
import org.quorate.directory.PractitionerSearch;
import org.quorate.directory.Practitioners;
import org.quorate.directory.Profession;
import org.quorate.directory.domain.EscalationContactDetails;
import org.quorate.directory.domain.EscalationContactRow;
import org.quorate.directory.domain.EscalationLevel;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class AgencyDrawerTest {

    private static final String AGAIN = "Type the new e-mail again";
    private static final String NOBODY = "Nobody is named. Business support is told instead.";

    @Autowired
    ApplicationContext context;

    @Autowired
    DirectoryDesk desk;

    @Autowired
    Agencies agencies;

    @Autowired
    Practitioners practitioners;

    @Autowired
    EscalationContacts contacts;

    private final Actor support = as(Role.BUSINESS_SUPPORT);
    private UUID agency;

    @BeforeEach
    void addAgency() {
        agency = agencies.add(
                support,
                new AgencyDetails("Lune", AgencyKind.NURSERY, null, null, null, "old@example.org", null, null));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void somebodyIsNamedWithTheAddressTypedTwice() {
        open(support);
        assertThat(texts(H3.class)).contains("If nobody answers");
        assertThat(texts(Paragraph.class)).filteredOn(NOBODY::equals).hasSize(2);

        press("Name a manager or lead");
        _setValue(text("Full name"), "Ann Lead");
        _assertNone(EmailField.class, spec -> spec.withLabel(AGAIN));
        _setValue(email("E-mail"), "ann@example.org");
        _setValue(email(AGAIN), "ann@exmaple.org");
        press("Save");
        assertThat(email(AGAIN).isInvalid()).isTrue();
        assertThat(named()).isEmpty();

        _setValue(email(AGAIN), "ann@example.org");
        press("Save");
        assertThat(named()).extracting(EscalationContactRow::email).containsExactly("ann@example.org");
        assertThat(texts(Paragraph.class)).contains("Ann Lead");
        assertThat(texts(Paragraph.class)).filteredOn(NOBODY::equals).hasSize(1);
    }

    @Test
    void whoeverIsNamedIsRemovedAfterAQuestion() {
        contacts.save(
                support,
                new EscalationContactDetails(
                        agency,
                        EscalationLevel.SECOND,
                        "Ann",
                        "Head",
                        "ann@example.org",
                        "ann@example.org",
                        null,
                        null,
                        null));
        open(support);
        assertThat(texts(Paragraph.class)).contains("Ann, Head");

        press("Remove");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(named()).isEmpty();
        assertThat(texts(Paragraph.class)).filteredOn(NOBODY::equals).hasSize(2);
    }

    @Test
    void thoseWhoOnlyReadAreOfferedNoChange() {
        open(as(Role.CHAIR));

        assertThat(texts(Paragraph.class)).contains(NOBODY);
        _assertNone(Button.class, spec -> spec.withText("Name a manager or lead"));
    }

    @Test
    void aChangedAddressOfTheAgencyIsTypedAgain() {
        open(support);
        press("Correct");
        _assertNone(EmailField.class, spec -> spec.withLabel(AGAIN));
        _setValue(email("E-mail"), "new@example.org");
        press("Save");
        assertThat(email(AGAIN).isInvalid()).isTrue();
        assertThat(agencies.detail(support, agency).email()).isEqualTo("old@example.org");

        _setValue(email(AGAIN), "new@example.org");
        press("Save");
        assertThat(agencies.detail(support, agency).email()).isEqualTo("new@example.org");
    }

    @Test
    void somebodyWithoutAnAddressGetsOneTypedOnce() {
        practitioners.add(support, new PractitionerDetails(agency, "Ann", Profession.NURSERY, null, null, null));
        open(support);
        _click(_find(Button.class, spec -> spec.withText("Correct")).getLast());
        _setValue(email("E-mail"), "ann@example.org");
        _assertNone(EmailField.class, spec -> spec.withLabel(AGAIN));
        press("Save");

        assertThat(practitioners.search(support, PractitionerSearch.of("").agency(agency), 0, 5))
                .singleElement()
                .satisfies(row -> assertThat(row.email()).isEqualTo("ann@example.org"));
    }

    private void open(Actor actor) {
        Screens.open(context, actor);
        new AgencyDrawer(desk, agency, () -> {}).open();
    }

    private List<EscalationContactRow> named() {
        return contacts.forAgency(support, agency);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static EmailField email(String label) {
        return _get(EmailField.class, spec -> spec.withLabel(label));
    }

    private static <T extends Component & HasText> List<String> texts(Class<T> type) {
        return _find(type).stream().map(HasText::getText).toList();
    }

    private static Actor as(Role role) {
        return new Actor(UUID.randomUUID(), "Somebody", Set.of(role), null, null);
    }
}
