package org.quorate.partnership.domain;

import static java.util.stream.Collectors.joining;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Span;
import org.quorate.kernel.Typed;
import org.quorate.partnership.QuoracyGroup;
import org.quorate.partnership.RuleSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * A rule set as JSON, as kept in the database. Reading fills what is missing from the national defaults, so that a rule
 * set kept by an older release stays readable, and refuses what it does not know or cannot mean.
 */
public final class RuleSetJson {

    /** Tables that are taken as a whole: what is missing from one is meant to be missing. */
    private static final Set<String> WHOLE = Set.of("quoracy.groupOf");

    /** Lists of whole numbers; the other lists are of words. */
    private static final Set<String> NUMBERS =
            Set.of("chasing.remindAfter", "chasing.remindBefore", "chasing.escalateAfter");

    /** Two digits each, as {@link LocalTime#toString} writes a whole minute. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Span.class, new Write<>(Span.class))
                    .addDeserializer(Span.class, new Read<>(Span.class, Span::parse))
                    .addSerializer(QuoracyGroup.class, new Write<>(QuoracyGroup.class))
                    .addDeserializer(QuoracyGroup.class, new Read<>(QuoracyGroup.class, QuoracyGroup::new))
                    .addSerializer(LocalTime.class, new Write<>(LocalTime.class))
                    .addDeserializer(LocalTime.class, new Read<>(LocalTime.class, RuleSetJson::clockTime)))
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    private RuleSetJson() {}

    public static String write(RuleSet rules) {
        return MAPPER.writeValueAsString(rules);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws RuleViolation at the setting's path, such as {@code quoracy.others}: {@code setting-unknown},
     *     {@code setting-invalid} or what the setting's own check says
     */
    public static RuleSet read(String json) {
        try {
            var settings = MAPPER.valueToTree(NationalDefaults.rules());
            if (!(MAPPER.readTree(json) instanceof ObjectNode given) || !(settings instanceof ObjectNode all)) {
                throw RuleViolation.of("setting-invalid");
            }
            lay(all, given, "");
            return MAPPER.treeToValue(all, RuleSet.class);
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    /** Every setting by its path, in words of its own notation: {@code timescales.initial} is {@code 15 WD}. */
    public static Map<String, String> settings(RuleSet rules) {
        var flat = new TreeMap<String, String>();
        flatten(MAPPER.valueToTree(rules), "", flat);
        return flat;
    }

    /**
     * The same rules with some settings changed, each by its path and in its own notation; {@code quoracy.groupOf} as
     * lines such as {@code GP = HEALTH}.
     *
     * @throws RuleViolation as {@link #read}
     */
    public static RuleSet with(RuleSet rules, Map<String, String> changes) {
        try {
            JsonNode tree = MAPPER.valueToTree(rules);
            changes.forEach((path, text) -> put(tree, path, text.strip()));
            return MAPPER.treeToValue(tree, RuleSet.class);
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    private static void put(JsonNode tree, String path, String text) {
        var cut = path.lastIndexOf('.');
        var name = path.substring(cut + 1);
        var owner = cut < 0 ? tree : tree.at("/" + path.substring(0, cut).replace('.', '/'));
        var before = owner.path(name);
        if (!(owner instanceof ObjectNode settings) || before.isMissingNode()) {
            throw RuleViolation.at(path, "setting-unknown");
        }
        if (WHOLE.contains(path)) {
            settings.set(name, table(settings.objectNode(), path, text));
        } else if (before.isBoolean()) {
            settings.put(name, Boolean.parseBoolean(text));
        } else if (before.isNumber()) {
            settings.put(name, number(path, text));
        } else if (before.isArray()) {
            var list = settings.putArray(name);
            var items = Arrays.stream(text.split(",")).map(String::strip).filter(item -> !item.isEmpty());
            if (NUMBERS.contains(path)) {
                items.forEach(item -> list.add(number(path, item)));
            } else {
                items.forEach(list::add);
            }
        } else {
            settings.put(name, text);
        }
    }

    private static ObjectNode table(ObjectNode table, String path, String lines) {
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var parts = line.split("=", -1);
            if (parts.length != 2 || parts[0].isBlank()) {
                throw RuleViolation.at(path, "setting-invalid");
            }
            table.put(parts[0].strip(), parts[1].strip());
        });
        return table;
    }

    private static int number(String path, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw RuleViolation.at(path, "setting-invalid");
        }
    }

    private static LocalTime clockTime(String text) {
        try {
            return Typed.time(text);
        } catch (RuleViolation e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void lay(ObjectNode settings, ObjectNode given, String path) {
        for (var entry : given.properties()) {
            var field = path + entry.getKey();
            var setting = settings.get(entry.getKey());
            var value = entry.getValue();
            if (setting == null) {
                throw RuleViolation.at(field, "setting-unknown");
            }
            if (value.isNull()) {
                throw RuleViolation.at(field, "setting-invalid");
            }
            if (setting instanceof ObjectNode inner
                    && value instanceof ObjectNode givenInner
                    && !WHOLE.contains(field)) {
                lay(inner, givenInner, field + ".");
            } else {
                settings.set(entry.getKey(), value);
            }
        }
    }

    private static RuleViolation refusal(JacksonException e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation violation) {
                return violation;
            }
        }
        var path = e.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(name -> name != null)
                .collect(joining("."));
        return path.isEmpty() ? RuleViolation.of("setting-invalid") : RuleViolation.at(path, "setting-invalid");
    }

    private static void flatten(JsonNode node, String path, Map<String, String> flat) {
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(entry -> flatten(
                            entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), flat));
        } else if (node.isArray()) {
            flat.put(path, node.values().stream().map(JsonNode::asString).collect(joining(", ")));
        } else {
            flat.put(path, node.asString());
        }
    }

    private static final class Write<T> extends StdScalarSerializer<T> {

        Write(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.toString());
        }
    }

    private static final class Read<T> extends StdScalarDeserializer<T> {

        private final transient Reader<T> reader;

        Read(Class<T> type, Reader<T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            var text = parser.getString();
            try {
                return reader.read(text);
            } catch (IllegalArgumentException e) {
                return context.reportInputMismatch(handledType(), "not valid");
            }
        }
    }

    /** Reads a value from its own notation; IllegalArgumentException for what is not in it. */
    private interface Reader<T> {
        T read(String text);
    }
}
