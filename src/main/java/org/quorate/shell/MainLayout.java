package org.quorate.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quorate.access.CurrentActor;
import org.quorate.access.RoleNames;
import org.quorate.conference.ConferencePaths;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Icons;

/**
 * The frame around every screen: the brand, the menu of what one's roles open, who is signed in, and the way out.
 * The menu is made of the views' {@code @Menu} annotations.
 */
@Layout
@PermitAll
final class MainLayout extends AppLayout {

    private static final String MAIN_ID = "main";

    private final Main main = new Main();
    private final transient AuthenticationContext session;

    MainLayout(CurrentActor current, AuthenticationContext session) {
        this.session = session;
        addClassName("q-shell");
        setPrimarySection(Section.DRAWER);
        main.setId(MAIN_ID);
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);

        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        addToNavbar(skipLink(), toggle, brand("q-brand-navbar"));
        current.find()
                .filter(actor ->
                        actor.isAny(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER, Role.SOCIAL_WORKER))
                .ifPresent(actor -> addToNavbar(search()));
        addToDrawer(brand("q-brand-drawer"), menu());
        current.find().ifPresent(actor -> addToDrawer(whoIsSignedIn(actor)));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
        // the box that scrolls is the same for every page: where the last one stood, the next would open
        main.getElement()
                .executeJs("for (let box = this; box; box = box.assignedSlot || box.parentNode || box.host)"
                        + " box.scrollTop = 0");
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        oldContent.getElement().removeFromParent();
    }

    private static Anchor skipLink() {
        var skip = new Anchor("#" + MAIN_ID, "Skip to the content");
        skip.addClassName("q-skip");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private static Anchor brand(String placement) {
        var brand = new Anchor(Screens.HOME, new Span("Quorate"));
        brand.addClassNames("q-brand", placement);
        brand.setAriaLabel("Quorate, home");
        return brand;
    }

    private static Anchor search() {
        var search = Buttons.link("Search", ConferencePaths.SEARCH);
        search.addClassName("q-search-link");
        search.addComponentAsFirst(Icons.decorative(new Icon(VaadinIcon.SEARCH)));
        return search;
    }

    private static SideNav menu() {
        var nav = new SideNav();
        nav.addClassName("q-menu");
        nav.getElement().setAttribute("aria-label", "Main menu");
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> MenuGroup.of(entry) != MenuGroup.OWN)
                .collect(Collectors.groupingBy(MenuGroup::of, TreeMap::new, Collectors.toList()))
                .forEach((group, entries) ->
                        group.lay(entries.stream().map(MainLayout::item).toList(), nav));
        return nav;
    }

    private static SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(entry.title(), entry.path());
        item.setMatchNested(!entry.path().replace("/", "").isEmpty());
        if (entry.icon() != null) {
            item.setPrefixComponent(Icons.decorative(new Icon(entry.icon())));
        }
        return item;
    }

    private Div whoIsSignedIn(Actor actor) {
        var name = new Span(actor.name());
        name.addClassName("q-who-name");
        var roles = new Span(actor.roles().stream()
                .sorted()
                .map(RoleNames::of)
                .reduce((one, other) -> one + ", " + other)
                .orElse(""));
        roles.addClassName("q-quiet");
        var out = Buttons.secondary("Sign out", session::logout);
        out.setIcon(Icons.decorative(VaadinIcon.SIGN_OUT));
        var who = new Div(name, roles);
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> MenuGroup.of(entry) == MenuGroup.OWN)
                .forEach(entry -> who.add(new Anchor(entry.path(), entry.title())));
        who.add(out);
        who.addClassName("q-who");
        return who;
    }
}
