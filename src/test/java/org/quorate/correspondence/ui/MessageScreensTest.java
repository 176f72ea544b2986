package org.quorate.correspondence.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.correspondence.Desk;
import org.quorate.correspondence.HeldBecause;
import org.quorate.correspondence.MessageRow;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.quorate.uikit.EmptyState;
import org.quorate.uikit.SearchField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** The board of messages as business support works with it. */
@PortalTest
@Import(Desk.class)
class MessageScreensTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Scene scene;

    @Autowired
    private Desk desk;

    @Autowired
    private MutableClock clock;

    private final String mark = "Zed" + Ids.next().toString().substring(24);
    private UUID conference;
    private UUID gp;

    @BeforeEach
    void called() {
        clock.setTo(Scene.TODAY);
        conference = scene.icpc();
        gp = desk.practitioner("Dr " + mark, null, null);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void whereNothingNeedsAHandTheBoardSaysSo() {
        open("messages");
        _setValue(_get(SearchField.class), mark);
        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        _assertOne(
                Paragraph.class, spec -> spec.withText("Nothing needs a hand. Every message is on its way or there."));
    }

    @Test
    void aHeldMessageIsReadAndLetGo() {
        var id = held(HeldBecause.CONTACT_RESTRICTION);
        open("messages?message=" + id);
        _assertOne(Paragraph.class, spec -> spec.withText("(their personal link)"));
        _click(button("Let it go"));
        assertThat(desk.status(id)).isEqualTo("QUEUED");
        _assertNone(MessageDialog.class);
    }

    @Test
    void whoComesSecondIsToldAndSeesTheMessageAsItIsNow() {
        var id = held(HeldBecause.CONTACT_RESTRICTION);
        open("messages?message=" + id);
        desk.end(id, "DONE", null);
        _click(button("Let it go"));
        _assertOne(
                Span.class,
                spec -> spec.withText("Somebody has dealt with this message meanwhile. You see it as it is now."));
        assertThat(desk.status(id)).isEqualTo("DONE");
    }

    @Test
    void severalAreLetGoAtOnceAfterAQuestionThatSaysHowMany() {
        var one = held(HeldBecause.NO_GATEWAY);
        var other = held(HeldBecause.NO_GATEWAY);
        open("messages");
        _setValue(_get(SearchField.class), mark);
        var grid = grid();
        assertThat(_size(grid)).isEqualTo(2);
        grid.select(_get(grid, 0));
        grid.select(_get(grid, 1));
        _click(button("Let 2 go"));
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("header")).isEqualTo("Let 2 messages go?");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(desk.status(one)).isEqualTo("QUEUED");
        assertThat(desk.status(other)).isEqualTo("QUEUED");
    }

    @Test
    void anAddressOfSomebodyElseNeedsATickBeforeItIsTaken() {
        var right = Desk.address();
        desk.practitioner("Dr Somebody Else", right, null);
        var id = desk.bounced(conference, desk.toPractitioner(gp, "Dr " + mark, Desk.address()));
        open("messages?message=" + id);
        _click(button("Correct the address"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("E-mail address")), right);
        _setValue(_get(TextField.class, spec -> spec.withLabel("The same e-mail address again")), right);
        _assertNone(Checkbox.class, spec -> spec.withLabel("I am sure that it is theirs"));
        _click(button("Correct it and send"));
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("I am sure that it is theirs")), true);
        _click(button("Correct it and send"));
        assertThat(desk.status(id)).isEqualTo("DONE");
    }

    @Test
    void theHomeCardCountsWhatNeedsAHand() {
        held(HeldBecause.LOOKS_LIKE_ANOTHER);
        open("");
        assertThat(_find(Paragraph.class)).anyMatch(text -> text.getText().contains("a hand."));
    }

    private UUID held(HeldBecause why) {
        return desk.queued(conference, desk.toPractitioner(gp, "Dr " + mark, Desk.address()), why);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked") // the board has one grid
    private static Grid<MessageRow> grid() {
        return _get(Grid.class);
    }

    private void open(String route) {
        Screens.open(context, scene.actor(Role.BUSINESS_SUPPORT, null, null));
        var query = route.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(route);
        } else {
            UI.getCurrent().navigate(route.substring(0, query), QueryParameters.fromString(route.substring(query + 1)));
        }
    }
}
