package org.quorate.directory.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.directory.Agencies;
import org.quorate.directory.AgencyDetails;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.AgencySearch;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.quorate.uikit.SearchField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class DirectoryScreenTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Agencies agencies;

    private final String mark = "Z" + UUID.randomUUID().toString().substring(0, 8);
    private final Actor support = as(Role.BUSINESS_SUPPORT);

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void anAgencyIsAddedAfterItsLookAlikesWereShown() {
        agencies.add(support, AgencyDetails.named("The " + mark, AgencyKind.HOUSING));
        open(support, "directory");

        _click(_get(Button.class, spec -> spec.withText("Add an agency")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), mark);
        _click(_get(Button.class, spec -> spec.withText("Add the agency")));
        var kind = _get(AgencyForm.class).kind;
        assertThat(kind.isInvalid()).isTrue();
        kind.setValue(AgencyKind.HOUSING);
        _click(_get(Button.class, spec -> spec.withText("Add the agency")));
        assertThat(_get(_get(ListItem.class), Span.class, spec -> spec.withText("The " + mark + ", Housing"))
                        .getText())
                .isEqualTo("The " + mark + ", Housing");
        assertThat(count()).isEqualTo(1);

        _click(_get(Button.class, spec -> spec.withText("Add it all the same")));
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void searchingNarrowsTheListAndOpensTheAgency() {
        agencies.add(support, AgencyDetails.named(mark, AgencyKind.NURSERY));
        open(as(Role.CHAIR), "directory");

        _setValue(_get(SearchField.class), mark);
        assertThat(_size(_find(Grid.class).getFirst())).isEqualTo(1);
        _assertNone(Button.class, spec -> spec.withText("Add an agency"));
    }

    @Test
    void aRegisterIsBroughtInWithAReport() {
        open(support, "directory/registers");
        var view = _get(RegistersView.class);
        _setValue(view.area, "PR");

        view.take(new ByteArrayInputStream((mark + ",SOME SURGERY,,,1 LANE,,,,,PR1 8XJ,,,A,,,,,01772123456,,,,,,,,4,\n"
                        + mark + "B,,,,1 LANE,,,,,PR1 8XJ,,,A,,,,,,,,,,,,,4,\n")
                .getBytes(StandardCharsets.UTF_8)));

        assertThat(count()).isEqualTo(1);
        assertThat(_find(Grid.class)).anyMatch(grid -> grid.isVisible() && _size(grid) == 1);
    }

    private int count() {
        return agencies.count(support, AgencySearch.of(mark));
    }

    private void open(Actor actor, String route) {
        Screens.open(context, actor);
        UI.getCurrent().navigate(route);
    }

    private static Actor as(Role role) {
        return new Actor(UUID.randomUUID(), "Somebody", Set.of(role), null, null);
    }
}
