package org.quorate.retention;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.retention.domain.QueueFill;
import org.quorate.testing.MeetingData;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The screen, from a record over its time to its certificate. */
@PortalTest
class RetentionViewTest {

    private static final Actor FIRST = MeetingData.actor(Role.SERVICE_MANAGER);
    private static final Actor SECOND = MeetingData.actor(Role.SERVICE_MANAGER);

    @Autowired
    Retention retention;

    @Autowired
    LegalHolds holds;

    @Autowired
    QueueFill queue;

    @Autowired
    MutableClock clock;

    @Autowired
    ApplicationContext context;

    private OldCase old;

    @BeforeEach
    void aCaseOverItsTime() {
        clock.setTo(Scene.TODAY);
        old = new OldCase(context);
        clock.setTo("2062-03-11T09:00");
        queue.fill();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void oneProposesAndAnotherDestroys() {
        open(FIRST);
        press(actions(), "Propose to destroy");
        _setValue(_get(TextArea.class), "Checked in the case file");
        _click(_get(Button.class, spec -> spec.withText("Propose it")));
        assertThat(buttons(actions())).containsExactly("Keep longer");
        Screens.close();

        open(SECOND);
        press(actions(), "Destroy");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(old.traces()).isEmpty();
        assertThat(retention.certificates(SECOND, 0, 1))
                .singleElement()
                .satisfies(certificate -> assertThat(certificate.confirmedBy()).isEqualTo(SECOND.name()));
    }

    @Test
    void aHoldIsPlacedWithAReasonAndTakesTheChoiceAway() {
        open(FIRST);
        _click(_get(Button.class, spec -> spec.withText("Place a hold")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Family’s reference")), old.reference());
        _click(_get(Button.class, spec -> spec.withText("Place the hold")));
        assertThat(_get(TextArea.class).isInvalid()).as("not without a reason").isTrue();
        _setValue(_get(TextArea.class), "A claim has been made");
        _click(_get(Button.class, spec -> spec.withText("Place the hold")));

        assertThat(buttons(actions())).containsExactly("Keep longer");
        assertThat(Screens.cell(grid(0), row(), "State")).isEqualTo("On legal hold");
        holds.list(FIRST, 0, 1).forEach(hold -> holds.lift(FIRST, hold.id(), "the test is over"));
    }

    private void open(Actor actor) {
        Screens.open(context, actor);
        UI.getCurrent().navigate("retention");
    }

    private Component actions() {
        return GridKt._getCellComponent(grid(0), row(), "Actions");
    }

    private static Grid<?> grid(int which) {
        return _find(Grid.class).get(which);
    }

    private int row() {
        var rows = retention.queue(FIRST, 0, 100_000);
        return IntStream.range(0, rows.size())
                .filter(n -> rows.get(n).reference().equals(old.reference()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> buttons(Component actions) {
        return actions.getChildren()
                .map(Button.class::cast)
                .map(Button::getText)
                .toList();
    }

    private static void press(Component actions, String text) {
        _click(actions.getChildren()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow());
    }
}
