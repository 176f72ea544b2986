package org.quorate.exchange.format;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Ids;

/**
 * Rows as records of the module that takes them over. A component is filled by the column of its name, a component
 * {@code childRef} or {@code localityId} by the column {@code child} or {@code locality}; {@code ref} is the row's key
 * where no column is called so.
 */
final class Binding<R extends Record> {

    private final Constructor<R> constructor;
    private final RecordComponent[] components;
    private final @Nullable Column<?>[] columns;

    Binding(FileDefinition file, Class<R> to) {
        components = to.getRecordComponents();
        columns = Arrays.stream(components)
                .map(component -> column(file, component))
                .toArray(Column[]::new);
        try {
            constructor = to.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
        } catch (NoSuchMethodException everyRecordHasIt) {
            throw new IllegalStateException(everyRecordHasIt);
        }
    }

    /** The record of a row; {@code given} says by name what stands in no column, or not so. */
    R of(Row row, Map<String, ? extends @Nullable Object> given) {
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            var name = components[i].getName();
            var column = columns[i];
            if (given.containsKey(name)) {
                values[i] = given.get(name);
            } else if (column != null) {
                values[i] = value(row, column, components[i].getType());
            } else if (name.equals("ref")) {
                values[i] = row.key();
            } else {
                throw new IllegalArgumentException("no column of " + row.file().name() + " fills " + name);
            }
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException(unfit);
        }
    }

    private static <T> @Nullable Object value(Row row, Column<T> column, Class<?> type) {
        var value = row.raw(column);
        if (value == null) {
            value = column.otherwise();
        }
        if (value instanceof String ref && type == UUID.class) {
            return Ids.imported(String.valueOf(column.refersTo()), ref);
        }
        if (value instanceof Enum<?> code && type == String.class) {
            return code.name();
        }
        return value == null && type == boolean.class ? false : value;
    }

    private static @Nullable Column<?> column(FileDefinition file, RecordComponent component) {
        var name = component.getName();
        var plain = name.replaceFirst("(Ref|Id)$", "");
        return file.columns().stream()
                .filter(column -> column.component().equals(name)
                        || (column.refersTo() != null && column.component().equals(plain)))
                .findFirst()
                .orElse(null);
    }
}
