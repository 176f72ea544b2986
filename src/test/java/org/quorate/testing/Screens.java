package org.quorate.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.quorate.access.SignedIn;
import org.quorate.kernel.Actor;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/**
 * Opens the application's screens in a browserless session of somebody who is signed in; then {@code
 * UI.getCurrent().navigate(…)} and Karibu's {@code LocatorJ} work. Close it after the test.
 */
public final class Screens {

    private static final Routes ROUTES = new Routes(views(), problemPages(), true);

    private Screens() {}

    public static void open(ApplicationContext context, Actor actor) {
        var principal = new SignedIn(actor, "tester", 0, null);
        var authentication = new UsernamePasswordAuthenticationToken(principal, null, principal.authorities());
        SecurityContextHolder.getContext().setAuthentication(authentication);
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((who, role) -> principal.authorities().stream()
                    .anyMatch(has -> role.equals(has.getAuthority()) || ("ROLE_" + role).equals(has.getAuthority())));
            return request;
        });
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
    }

    /** A session of nobody, which sees the sign-in page and nothing else. */
    public static void openSignedOut(ApplicationContext context) {
        SecurityContextHolder.clearContext();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
    }

    public static void close() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        SecurityContextHolder.clearContext();
    }

    /** The words in a cell of a list. */
    @SuppressWarnings("unchecked") // every list's cells are made by this renderer
    public static String cell(Grid<?> grid, int row, String column) {
        var rows = (Grid<Object>) grid;
        var cells = (LitRenderer<Object>) rows.getColumnByKey(column).getRenderer();
        var html = cells.getValueProviders().get("html").apply(GridKt._get(rows, row));
        return Jsoup.parse(String.valueOf(html)).text();
    }

    private static Set<Class<? extends HasErrorParameter<?>>> problemPages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        return scanner.findCandidateComponents("org.quorate").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .<Class<? extends HasErrorParameter<?>>>map(Screens::problemPage)
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked") // the scanner has found nothing else
    private static Class<? extends HasErrorParameter<?>> problemPage(Class<?> found) {
        return (Class<? extends HasErrorParameter<?>>) found;
    }

    /** Karibu's own search passes over views that are not public. */
    private static Set<Class<? extends Component>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.quorate").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .<Class<? extends Component>>map(view -> view.asSubclass(Component.class))
                .collect(Collectors.toSet());
    }
}
