package org.quorate.exchange.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.ImportedOverride;
import org.quorate.partnership.ConferenceKind;

/**
 * What rows are checked against and completed from: a few words on each conference, child and plan, from the files at
 * hand or, for rows imported before, from the portal.
 */
public final class Facts {

    /** What the portal knows of rows imported before. */
    public interface Stored {

        Optional<ConferenceFacts> conference(String ref);

        Optional<ConferenceKind> considered(String conference, String child);

        List<Period> plans(String child);
    }

    private final LocalDate today;
    private final Known known;
    private final Stored stored;
    private final Map<String, ConferenceFacts> conferences = new HashMap<>();
    private final Map<String, ConferenceKind> considered = new HashMap<>();
    private final Map<String, LocalDate> births = new HashMap<>();
    private final Map<String, List<Period>> plans = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final Set<String> touched = new HashSet<>();
    private final Map<String, ImportedOverride> overrides = new HashMap<>();

    public Facts(LocalDate today, Known known, Stored stored) {
        this.today = today;
        this.known = known;
        this.stored = stored;
    }

    public LocalDate today() {
        return today;
    }

    public Known known() {
        return known;
    }

    public void conference(String ref, ConferenceFacts facts) {
        conferences.put(ref, facts);
    }

    /** A conference that a row refers to. */
    public ConferenceFacts conference(String ref) {
        return conferences.computeIfAbsent(
                ref,
                wanted -> stored.conference(wanted)
                        .orElseThrow(() -> new IllegalStateException("conference is neither in the files nor stored")));
    }

    /** What the conference is as a whole. */
    public ConferenceKind kindOf(String conference) {
        var kind = conference(conference).kind();
        return kind != null
                ? kind
                : stored.conference(conference)
                        .map(ConferenceFacts::kind)
                        .orElseThrow(() -> new IllegalStateException("conference considers nobody"));
    }

    /** The conferences of the files at hand. */
    public Set<String> conferencesInFiles() {
        var here = new HashSet<>(conferences.keySet());
        here.removeIf(ref -> known.place("conference", ref) == null);
        return here;
    }

    /** The conference considers the child for this reason. */
    public void considered(String conference, String child, ConferenceKind kind) {
        considered.put(conference + "|" + child, kind);
        conferences.put(conference, conference(conference).considering(kind));
    }

    public ConferenceKind considered(String conference, String child) {
        return considered.computeIfAbsent(
                conference + "|" + child,
                pair -> stored.considered(conference, child)
                        .orElseThrow(() -> new IllegalStateException("child is not considered")));
    }

    public void born(String child, LocalDate on) {
        births.put(child, on);
    }

    /** When a child of the files at hand was born; null when not born or not in the files. */
    public @Nullable LocalDate born(String child) {
        return births.get(child);
    }

    /** The child's other plans so far. */
    public List<Period> plans(String child) {
        return plans.computeIfAbsent(
                child, ref -> new ArrayList<>(known.isOnlyStored("child", ref) ? stored.plans(ref) : List.of()));
    }

    /** The roll of that conference has changed, so what is known of its quoracy has to be found again. */
    public void touch(String conference) {
        touched.add(conference);
    }

    public Set<String> touched() {
        return Set.copyOf(touched);
    }

    public void override(String conference, ImportedOverride override) {
        overrides.put(conference, override);
    }

    public @Nullable ImportedOverride override(String conference) {
        return overrides.get(conference);
    }

    /** One word about a row for the rows that refer to it. */
    public void note(String kind, String key, String word) {
        notes.put(kind + "|" + key, word);
    }

    public @Nullable String note(String kind, String key) {
        return notes.get(kind + "|" + key);
    }
}
