package org.quorate.architecture;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.partnership.RuleSet;
import org.quorate.partnership.domain.NationalDefaults;

/**
 * Makes arguments that look right: fresh ids, days, names; records through their own constructors, with what they need
 * and nothing more. So a refusal cannot be mistaken for a complaint about the arguments.
 */
final class Plausible {

    private static final int DEPTH = 12;

    private final Map<Class<?>, Object> known = new HashMap<>();

    /** Makes this very value wherever one of its type is needed, and the words that a search may leave out. */
    Plausible knowing(Class<?> type, Object value) {
        known.put(type, value);
        return this;
    }

    @Nullable
    Object[] argumentsFor(Method method, Actor actor) {
        var parameters = method.getParameters();
        var arguments = new @Nullable Object[parameters.length];
        arguments[0] = actor;
        for (int n = 1; n < parameters.length; n++) {
            arguments[n] = isNullable(parameters[n], parameters[n].getAnnotatedType())
                    ? null
                    : make(parameters[n].getParameterizedType(), 0);
        }
        return arguments;
    }

    static @Nullable Object valueOf(RecordComponent part, Record owner) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isNullable(AnnotatedElement element, AnnotatedType type) {
        return element.isAnnotationPresent(Nullable.class) || type.isAnnotationPresent(Nullable.class);
    }

    private Object make(Type type, int depth) {
        if (depth > DEPTH) {
            throw new IllegalStateException("too deep at " + type);
        }
        if (type instanceof ParameterizedType generic) {
            return make((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), depth);
        }
        if (type instanceof Class<?> plain) {
            return make(plain, new Type[0], depth);
        }
        throw new IllegalStateException("no plausible value for " + type);
    }

    private Object make(Class<?> type, Type[] of, int depth) {
        var simple = known.containsKey(type) ? known.get(type) : simple(type);
        if (simple != null) {
            return simple;
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class || type == Iterable.class || type == Collection.class) {
            return List.of(make(of[0], depth + 1));
        }
        if (type == Set.class) {
            return Set.of(make(of[0], depth + 1));
        }
        if (type == SortedMap.class) {
            return new TreeMap<>();
        }
        if (type == Map.class) {
            return Map.of(make(of[0], depth + 1), make(of[1], depth + 1));
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return make(type.getPermittedSubclasses()[0], depth + 1);
        }
        var nationally = ruled(type);
        if (nationally != null) {
            return nationally;
        }
        if (type.isRecord()) {
            return record(type, depth);
        }
        if (type.isInterface()) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                throw new AssertionError("asked " + method + " before refusing");
            });
        }
        throw new IllegalStateException("no plausible value for " + type);
    }

    private static @Nullable Object simple(Class<?> type) {
        return Map.<Class<?>, Object>ofEntries(
                        Map.entry(UUID.class, Ids.next()),
                        Map.entry(String.class, "SOMETHING"),
                        Map.entry(int.class, 1),
                        Map.entry(Integer.class, 1),
                        Map.entry(long.class, 1L),
                        Map.entry(Long.class, 1L),
                        Map.entry(boolean.class, false),
                        Map.entry(Boolean.class, false),
                        Map.entry(double.class, 1.0),
                        Map.entry(BigDecimal.class, BigDecimal.ONE),
                        Map.entry(LocalDate.class, LocalDate.of(2026, 3, 2)),
                        Map.entry(LocalTime.class, LocalTime.of(10, 0)),
                        Map.entry(Instant.class, Instant.parse("2026-03-02T10:00:00Z")),
                        Map.entry(Year.class, Year.of(2026)),
                        Map.entry(YearMonth.class, YearMonth.of(2026, 3)),
                        Map.entry(Duration.class, Duration.ofMinutes(5)),
                        Map.entry(Path.class, Path.of("nowhere")),
                        Map.entry(byte[].class, new byte[0]),
                        Map.entry(InputStream.class, new ByteArrayInputStream(new byte[0])),
                        Map.entry(OutputStream.class, OutputStream.nullOutputStream()),
                        Map.entry(Reader.class, new StringReader("")),
                        Map.entry(Object.class, "Something"))
                .get(type);
    }

    /** Rule sets and their parts check themselves closely: the national ones do. */
    private static @Nullable Object ruled(Class<?> type) {
        if (type == RuleSet.class) {
            return NationalDefaults.rules();
        }
        return Arrays.stream(RuleSet.class.getRecordComponents())
                .filter(part -> part.getType() == type)
                .map(part -> valueOf(part, NationalDefaults.rules()))
                .findFirst()
                .orElse(null);
    }

    private Object record(Class<?> type, int depth) {
        var parts = type.getRecordComponents();
        var values = Arrays.stream(parts)
                .map(part -> isNullable(part, part.getAnnotatedType()) && !isSoughtFor(type, part)
                        ? null
                        : make(part.getGenericType(), depth + 1))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException picky) {
            throw new IllegalStateException(type + " does not take plausible values", picky.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isSoughtFor(Class<?> type, RecordComponent part) {
        return type.getSimpleName().endsWith("Search")
                && part.getType() == String.class
                && known.containsKey(String.class);
    }
}
