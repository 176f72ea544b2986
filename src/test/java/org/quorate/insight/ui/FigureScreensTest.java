package org.quorate.insight.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quorate.insight.Counties;
import org.quorate.insight.domain.Breakdown;
import org.quorate.insight.domain.Figure;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.quorate.uikit.BarChart;
import org.quorate.uikit.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures on screen, for a county that held one conference on 1 June 1992. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureScreensTest {

    private static final String YEAR = "figures?figure=non-attendance&by=profession&from=1992-04-01&to=1993-03-31";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    void oneConference() {
        Counties.oneConference(jdbc, "1992-06-01");
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    private void open(Role role, String address) {
        Screens.open(context, new Actor(Ids.next(), "Alex Reader", Set.of(role), null, null));
        goTo(address);
    }

    private static void goTo(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
    }

    @Test
    void everyNumberLeadsToItsRows() {
        open(Role.CHAIR, YEAR);

        var neither = _get(
                Anchor.class, spec -> spec.withPredicate(link -> link.getText().equals("1 of 2 (50.0%)")));
        goTo(neither.getHref());

        assertThat(_get(H1.class).getText()).isEqualTo("Neither: GP");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        assertThat(columns()).contains("Name", "Agency");
    }

    @Test
    void anAnalystIsShownNoColumnOfNames() {
        open(Role.ANALYST, YEAR.replace("figures?", "figures/rows?") + "&table=invitations&column=invited");

        assertThat(_size(_get(Grid.class))).isEqualTo(3);
        assertThat(columns()).contains("Agency").doesNotContain("Name", "Child");
    }

    private static List<String> columns() {
        return ((Grid<?>) _get(Grid.class))
                .getColumns().stream().map(Grid.Column::getHeaderText).toList();
    }

    @Test
    void theTableTheChartTheDefinitionAndTheFilesAreOnOneScreen() {
        open(Role.SERVICE_MANAGER, YEAR);

        _assertOne(BarChart.class);
        assertThat(_find(NativeTable.class)).isNotEmpty();
        _assertOne(Anchor.class, spec -> spec.withText("Download as CSV"));
        _assertOne(Anchor.class, spec -> spec.withText("Download as a spreadsheet"));
    }

    @Test
    void whatIsChosenStandsInTheAddress() {
        open(Role.SERVICE_MANAGER, YEAR);

        select("By").setValue(Breakdown.MONTH);
        assertThat(address()).contains("by=month", "from=1992-04-01");

        select("Figure").setValue(Figure.QUORACY);
        assertThat(address()).contains("figure=quoracy", "from=1992-04-01");
        assertThat(isShown("Profession")).isFalse();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a locator knows no type arguments
    private static Select<Object> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a locator knows no type arguments
    private static boolean isShown(String label) {
        return !_find(ComboBox.class, spec -> spec.withLabel(label)).isEmpty();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    @Test
    void aPeriodInWhichNothingWasHeldSaysSo() {
        open(Role.BUSINESS_SUPPORT, "figures?figure=timeliness&from=1901-01-01&to=1901-12-31");

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Nothing was held");
    }

    @Test
    void anAddressWithNonsenseShowsTheUsual() {
        open(Role.CHAIR, "figures?figure=unheard-of&by=x&from=yesterday&to=&locality=1");

        assertThat(select("Figure").getValue()).isEqualTo(Figure.NON_ATTENDANCE);
        assertThat(select("By").getValue()).isEqualTo(Breakdown.PROFESSION);
    }

    @Test
    void othersDoNotComeHere() {
        open(Role.AGENCY_LEAD, YEAR);

        assertThat(_find(FigureChoices.class)).isEmpty();
        assertThat(_find(NativeTable.class)).isEmpty();
    }
}
