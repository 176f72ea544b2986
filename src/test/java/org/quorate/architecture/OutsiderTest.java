package org.quorate.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.access.NotFound;
import org.quorate.access.ScopedToActor;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Ratio;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/**
 * Calls every method of every service as somebody who has nothing to do with anything: a practitioner of no agency.
 * Each must refuse before it looks at what was asked, or, where it answers each actor with their own, answer nothing.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsiderTest {

    @Autowired
    private ApplicationContext context;

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyServiceMethod")
    void refusesAnOutsider(String name, Object service, Method method) throws IllegalAccessException {
        var outsider = new Actor(Ids.next(), "Olive Outsider", Set.of(Role.AGENCY_PRACTITIONER), null, null);
        var arguments = new Plausible().argumentsFor(method, outsider);
        try {
            var answer = method.invoke(service, arguments);
            if (method.isAnnotationPresent(ScopedToActor.class)) {
                assertThat(isNothing(answer)).as("%s answered %s", name, answer).isTrue();
            } else {
                fail("%s let an outsider in", name);
            }
        } catch (InvocationTargetException refusal) {
            assertThat(refusal.getCause()).as(name).isInstanceOf(NotFound.class);
        }
    }

    Stream<Arguments> everyServiceMethod() {
        return everyServiceMethod(context)
                .map(found -> Arguments.of(name(found.method()), found.bean(), found.method()));
    }

    /** A method of a service, and what to call it on. */
    record Found(Object bean, Method method) {}

    static Stream<Found> everyServiceMethod(ApplicationContext context) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("org.quorate."))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(OutsiderTest::asksWho)
                        .sorted(Comparator.comparing(Method::toString))
                        .map(method -> new Found(bean, method)));
    }

    private static boolean asksWho(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() > 0
                && method.getParameterTypes()[0] == Actor.class;
    }

    static String name(Method method) {
        var parameters = Arrays.stream(method.getParameterTypes())
                .skip(1)
                .map(Class::getSimpleName)
                .toList();
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + parameters;
    }

    /** Nothing, none, zero; a record of only such. */
    private static boolean isNothing(@Nullable Object answer) {
        return switch (answer) {
            case null -> true;
            case Collection<?> many -> many.isEmpty();
            case Map<?, ?> many -> many.values().stream().allMatch(OutsiderTest::isNothing);
            case Optional<?> one -> one.isEmpty();
            case Boolean yes -> !yes;
            case Number count -> count.doubleValue() == 0;
            case Ratio ratio -> ratio.of() == 0;
            case Record parts ->
                Arrays.stream(parts.getClass().getRecordComponents())
                        .allMatch(part -> isNothing(Plausible.valueOf(part, parts)));
            default -> false;
        };
    }
}
