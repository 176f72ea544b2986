package org.quorate.attendance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.attendance.Absences;
import org.quorate.attendance.domain.AbsenceOutcome;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.MeetingData;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AbsencesViewTest {

    private static final Actor MANAGER = MeetingData.actor(Role.SERVICE_MANAGER);

    @Autowired
    ApplicationContext context;

    @Autowired
    Absences absences;

    @Autowired
    JdbcClient jdbc;

    private final UUID notice = Ids.next();

    @BeforeEach
    void anOpenNotice() {
        jdbc.sql("update attendance_absence_notice set closed_at = raised_at, outcome = 'OTHER', open_agency_id = null"
                        + " where closed_at is null")
                .update();
        var agency = Ids.next();
        jdbc.sql("insert into attendance_absence_notice (id, agency_id, open_agency_id, raised_at, window_days)"
                        + " values (?, ?, ?, '2026-06-01 14:00:00', 90)")
                .params(notice, agency, agency)
                .update();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void aNoticeIsClosedOnlyWithAnOutcome() {
        open();
        act(1);
        press("Close the notice");
        assertThat(absences.count(MANAGER, true)).as("not without an outcome").isEqualTo(1);
        press("Taken to the partnership");
        press("Close the notice");
        assertThat(absences.count(MANAGER, true)).isZero();
        assertThat(absences.list(MANAGER, false, 0, 1000))
                .filteredOn(row -> row.id().equals(notice))
                .singleElement()
                .satisfies(row -> assertThat(row.outcome()).isEqualTo(AbsenceOutcome.TAKEN_TO_PARTNERSHIP));
    }

    @Test
    void theListSaysThatNobodyIsNamedAndShowsTheConferences() {
        open();
        assertThat(Screens.cell(openNotices(), 0, "Told")).isEqualTo("Nobody is named: ring them");
        act(0);
        assertThat(_get(AbsenceCasesDialog.class).getHeaderTitle()).startsWith("Conferences: ");
    }

    private void open() {
        Screens.open(context, MANAGER);
        UI.getCurrent().navigate(AbsencesView.PATH);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void act(int which) {
        _click(GridKt._getCellComponent(openNotices(), 0, "Actions")
                .getChildren()
                .map(Button.class::cast)
                .toList()
                .get(which));
    }

    private static Grid<?> openNotices() {
        return _find(Grid.class).getFirst();
    }
}
