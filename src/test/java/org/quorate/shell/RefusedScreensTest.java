package org.quorate.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.access.CurrentActor;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/** Vaadin refuses a screen by its roles before any service is asked; it is on record all the same. */
@PortalTest
class RefusedScreensTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private record Screen(String route, Set<String> roles) {}

    private record Refusal(String action, String subject, UUID subjectId) {}

    @AfterEach
    void close() {
        Screens.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SYSTEM", "LINK_HOLDER"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyScreenThatARoleMayNotOpenIsOnRecordAsRefused(Role role) {
        var actor = open(role);
        var record = Ids.next();
        var seen = new SoftAssertions();

        screens().filter(screen -> !screen.roles().contains(role.name())).forEach(screen -> {
            var before = refusals(actor).size();
            UI.getCurrent().navigate(screen.route().replaceAll(":[a-z]+\\??", record.toString()));
            var about = screen.route().contains(":") ? record : actor.id();
            var left = refusals(actor);
            seen.assertThat(left.subList(before, left.size()))
                    .as(screen.route())
                    .containsExactly(new Refusal("open-screen", screen.route(), about));
        });

        seen.assertThat(refusals(actor)).as("some screen is not for this role").isNotEmpty();
        seen.assertAll();
    }

    @Test
    void anAddressThatLeadsNowhereAndAScreenThatOpensLeaveNoRefusal() {
        var actor = open(Role.AGENCY_LEAD);

        new NoRoutePage(context.getBean(CurrentActor.class), context.getBean(AuditTrail.class))
                .setErrorParameter(at("no-such-screen/" + Ids.next()), null);
        UI.getCurrent().navigate("");

        assertThat(refusals(actor)).isEmpty();
    }

    /** Somebody has asked for this address; Karibu would not open an address that leads nowhere. */
    static BeforeEnterEvent at(String path) {
        var ui = UI.getCurrent();
        var asked = new NavigationEvent(
                ui.getInternals().getRouter(), new Location(path), ui, NavigationTrigger.PROGRAMMATIC);
        return new BeforeEnterEvent(asked, NoRoutePage.class, List.of());
    }

    private Actor open(Role role) {
        var actor = new Actor(Ids.next(), "Sam Example", Set.of(role), Ids.next(), Ids.next());
        Screens.open(context, actor);
        return actor;
    }

    private List<Refusal> refusals(Actor actor) {
        return jdbc.sql("""
                        select action, subject, subject_id from audit_entry
                        where actor_id = ? and kind = 'REFUSED' order by seq
                        """).param(actor.id()).query(Refusal.class).list();
    }

    private static Stream<Screen> screens() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.quorate").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(view -> view.isAnnotationPresent(RolesAllowed.class))
                .map(view -> new Screen(
                        view.getAnnotation(Route.class).value(),
                        Set.copyOf(Arrays.asList(
                                view.getAnnotation(RolesAllowed.class).value()))));
    }
}
