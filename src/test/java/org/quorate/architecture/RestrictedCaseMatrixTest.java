package org.quorate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.architecture.OutsiderTest.Found;
import org.quorate.invitation.RestrictedScene;
import org.quorate.invitation.RestrictedScene.OfAColleague;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks every service method that answers anything about a restricted family, by every id and word it could be asked by,
 * in each role that would see every case: somebody named is shown it, somebody not named no trace of it.
 */
@PortalTest
class RestrictedCaseMatrixTest {

    private static final List<Role> REVIEWING = List.of(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER);

    /** Gives back the words it was given; and the record of who did what, in ids and codes, left whole on purpose. */
    private static final String LEFT_OUT = "(Wordings\\.preview|AuditRecord\\.entries).*";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RestrictedScene scene;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MutableClock clock;

    private OfAColleague family;
    private List<Found> methods;

    @BeforeEach
    void aColleaguesFamily() {
        clock.setTo(Scene.TODAY);
        family = scene.ofAColleague();
        methods = OutsiderTest.everyServiceMethod(context)
                .filter(found -> found.method().getReturnType() != void.class)
                .filter(found ->
                        !found.method().getDeclaringClass().getSimpleName().matches(".*Imports?"))
                .filter(found -> !OutsiderTest.name(found.method()).matches(LEFT_OUT))
                .toList();
        clock.setTo(RestrictedScene.DAY + "T08:00");
    }

    @Test
    void nothingOfARestrictedCaseIsShownToWhoeverIsNotNamed() {
        var named = REVIEWING.stream().map(role -> scene.account(role)).toList();
        scene.restrictTo(family, named.getLast(), named.getFirst(), named.get(1));

        for (var role : REVIEWING) {
            var stranger = new Actor(Ids.next(), "Stan Stranger", Set.of(role), null, null);
            assertThat(whatShowsItTo(stranger)).as("%s, not named", role).isEmpty();
        }
        assertThat(whatShowsItTo(family.worker()))
                .as("the family's own worker, not named")
                .isEmpty();
        assertThat(whatShowsItTo(named.getLast()))
                .contains(
                        "Conferences.find",
                        "Conferences.count",
                        "Conferences.children",
                        "Conferences.bookings",
                        "OpenMatters.today",
                        "OpenMatters.unsettled",
                        "Forecasts.forecasts",
                        "Invitations.inviteesOf",
                        "RingThem.list",
                        "ReviewsDue.within",
                        "Messages.board",
                        "Messages.text",
                        "PostBox.list",
                        "PostBox.open",
                        "Families.search",
                        "Families.count",
                        "Families.page",
                        "Children.child",
                        "Children.displayNames");
    }

    /** Names of the methods whose answer, or refusal, holds a trace of the family. */
    private Set<String> whatShowsItTo(Actor actor) {
        var showing = new TreeSet<String>();
        for (var found : methods) {
            var asked = new ArrayList<@Nullable UUID>();
            if (Arrays.stream(found.method().getParameterTypes()).anyMatch(this::holdsIds)) {
                asked.addAll(family.ids());
            } else {
                asked.add(null);
            }
            for (var id : asked) {
                if (isShown(found, actor, id)) {
                    showing.add(found.method().getDeclaringClass().getSimpleName() + "."
                            + found.method().getName());
                }
            }
        }
        return showing;
    }

    private boolean holdsIds(Class<?> type) {
        return type == UUID.class || type == java.util.Collection.class || type == List.class || type == Set.class;
    }

    private boolean isShown(Found found, Actor actor, @Nullable UUID id) {
        var words = String.valueOf(transaction.<String>execute(status -> {
            status.setRollbackOnly();
            return answer(found.bean(), found.method(), actor, id);
        }));
        return (countsWhatIsSought(found.method()) && words.matches("[1-9]\\d*"))
                || family.traces().stream().anyMatch(words::contains);
    }

    /** A search for the family's name finds so many: one is too many. */
    private static boolean countsWhatIsSought(Method method) {
        return method.getReturnType() == int.class
                && Arrays.stream(method.getParameterTypes())
                        .anyMatch(type ->
                                type == String.class || type.getSimpleName().endsWith("Search"));
    }

    private String answer(Object bean, Method method, Actor actor, @Nullable UUID id) {
        try {
            return String.valueOf(method.invoke(bean, arguments(method, actor, id)));
        } catch (InvocationTargetException refusal) {
            return switch (refusal.getCause()) {
                case NotFound _ -> "not found";
                case RuleViolation rule -> rule.code() + rule.details();
                default -> refusal.getCause().getClass().getSimpleName();
            };
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object[] arguments(Method method, Actor actor, @Nullable UUID id) {
        var plausible = new Plausible()
                .knowing(UUID.class, id == null ? Ids.next() : id)
                .knowing(String.class, family.name())
                .knowing(LocalDate.class, RestrictedScene.DAY);
        var arguments = plausible.argumentsFor(method, actor);
        var parameters = method.getParameters();
        for (int n = 1; n < arguments.length; n++) {
            if (parameters[n].getType() == int.class) {
                arguments[n] = parameters[n].getName().equals("offset") ? 0 : 100_000;
            }
        }
        return arguments;
    }
}
