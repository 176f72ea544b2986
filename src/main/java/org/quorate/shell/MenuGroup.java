package org.quorate.shell;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.uikit.Icons;

/** Under which word of the menu a screen stands; told by the order its {@code @Menu} gives it. */
enum MenuGroup {
    /** Every day's work: in sight at once. */
    EVERY_DAY(40, null, VaadinIcon.HOME),
    PEOPLE(50, "People and agencies", VaadinIcon.USERS),
    COUNTED(70, "Figures and import", VaadinIcon.BAR_CHART_H),
    SETTINGS(80, "Settings", VaadinIcon.COG_O),
    ANSWERED_FOR(100, "Accounts and records", VaadinIcon.RECORDS),
    /** What is one's own, beside the way out. */
    OWN(Integer.MAX_VALUE, null, VaadinIcon.USER);

    private static final int WORTH_A_GROUP = 2;

    private final int below;
    private final @Nullable String title;
    private final VaadinIcon icon;

    MenuGroup(int below, @Nullable String title, VaadinIcon icon) {
        this.below = below;
        this.title = title;
        this.icon = icon;
    }

    static MenuGroup of(MenuEntry entry) {
        return Stream.of(values())
                .filter(group -> entry.order() < group.below)
                .findFirst()
                .orElse(OWN);
    }

    /** Puts the group's screens into the menu: folded under its title, unless one stands there or a single one would. */
    void lay(List<SideNavItem> items, SideNav menu) {
        if (title == null || items.size() < WORTH_A_GROUP) {
            items.forEach(menu::addItem);
            return;
        }
        var folded = new SideNavItem(title);
        folded.setPrefixComponent(Icons.decorative(new Icon(icon)));
        items.forEach(folded::addItem);
        menu.addItem(folded);
    }
}
