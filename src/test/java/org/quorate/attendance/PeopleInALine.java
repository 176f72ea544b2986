package org.quorate.attendance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.quorate.attendance.domain.Participant;
import org.quorate.attendance.domain.Participant.Part;
import org.quorate.attendance.domain.Presence;

/**
 * A conference's people as one line of text: {@code social worker; GP (absent); school nurse (Trust, no contact)}. In
 * brackets: {@code absent}, {@code no contact}, {@code report only}, {@code video}, {@code phone}, {@code left}, or the
 * name of the agency; without one, everybody comes from an agency of their own.
 */
final class PeopleInALine {

    static final Instant DECISION = Instant.parse("2026-03-02T11:00:00Z");

    private static final Pattern PERSON = Pattern.compile("([^(]+?)(?:\\s*\\(([^)]*)\\))?");
    private static final Map<String, Part> PARTS = Map.of(
            "chair", Part.CHAIR,
            "minute taker", Part.MINUTE_TAKER,
            "mother", Part.FAMILY,
            "father", Part.FAMILY,
            "child", Part.FAMILY,
            "supporter", Part.SUPPORTER,
            "interpreter", Part.INTERPRETER,
            "observer", Part.OBSERVER,
            "solicitor", Part.LEGAL);

    private PeopleInALine() {}

    static List<Participant> of(String line) {
        return line.isBlank()
                ? List.of()
                : Arrays.stream(line.split(";"))
                        .map(String::strip)
                        .map(PeopleInALine::person)
                        .toList();
    }

    private static Participant person(String text) {
        var matcher = PERSON.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        var words = matcher.group(1);
        var notes = matcher.group(2) == null
                ? List.<String>of()
                : List.of(matcher.group(2).split(",\\s*"));
        var away = notes.contains("absent") || notes.contains("report only");
        var agency = notes.stream()
                .filter(note -> note.matches("[A-Z].*"))
                .findFirst()
                .map(name -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(UUID::randomUUID);
        return new Participant(
                UUID.randomUUID(),
                PARTS.getOrDefault(words, Part.PROFESSIONAL),
                PARTS.containsKey(words) ? null : words.toUpperCase(Locale.ROOT).replace(' ', '_'),
                agency,
                !notes.contains("no contact"),
                notes.contains("report only"),
                null,
                away ? List.of() : List.of(presence(notes)));
    }

    private static Presence presence(List<String> notes) {
        var channel =
                notes.contains("video") ? Channel.VIDEO : notes.contains("phone") ? Channel.PHONE : Channel.IN_PERSON;
        var left = notes.contains("left") ? DECISION.minus(Duration.ofMinutes(5)) : null;
        return new Presence(DECISION.minus(Duration.ofHours(1)), left, channel);
    }
}
