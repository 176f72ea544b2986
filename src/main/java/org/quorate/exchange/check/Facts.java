package org.quorate.exchange.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.ImportedOverride;
import org.quorate.directory.Profession;
import org.quorate.feedback.Form;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.partnership.ConferenceKind;

/**
 * What rows are checked against and completed from: a few words on each conference, child and plan, from the files at
 * hand or, for rows imported before, from the portal.
 */
public final class Facts {

    /** What rows of one kind say, by their keys; of rows imported before and not changed, what is on record. */
    public final class Told<V> {

        private final Map<String, Optional<V>> told = new HashMap<>();
        private final String kind;
        private final BiFunction<Actor, String, Optional<V>> onRecord;

        private Told(String kind, BiFunction<Actor, String, Optional<V>> onRecord) {
            this.kind = kind;
            this.onRecord = onRecord;
        }

        /** Keeps in mind what a row of the files says. */
        public void put(String key, V value) {
            told.put(key, Optional.of(value));
        }

        /** Null when neither the files nor the portal say it. */
        public @Nullable V get(String key) {
            return told.computeIfAbsent(
                            key, ref -> known.isStored(kind, ref) ? onRecord.apply(actor, ref) : Optional.empty())
                    .orElse(null);
        }

        /** What a row that is referred to must say. */
        public V need(String key) {
            var value = get(key);
            if (value == null) {
                throw new IllegalStateException(kind + " is neither in the files nor stored");
            }
            return value;
        }
    }

    private final LocalDate today;
    private final Actor actor;
    private final Known known;
    private final StoredFacts stored;
    private final Told<ConferenceFacts> conferences;
    private final Told<LocalDate> births;
    private final Told<Map<String, Period>> plans;
    private final Told<Profession> professions;
    private final Told<Form> forms;
    private final Told<String> reconvening;
    private final Told<ReportFacts> reports;
    private final Map<String, ConferenceKind> considered = new HashMap<>();
    private final Map<UUID, Set<String>> consideredIn = new HashMap<>();
    private final Map<String, String> nhsNumbers = new HashMap<>();
    private final Map<String, Map<UUID, String>> refs = new HashMap<>();
    private final Set<String> fresh = new HashSet<>();
    private final Set<String> touched = new HashSet<>();
    private final Map<String, ImportedOverride> overrides = new HashMap<>();

    /** Facts for one reading of the files; the actor asks for what is on record. */
    public Facts(LocalDate today, Actor actor, StoredFacts stored) {
        this.today = today;
        this.actor = actor;
        this.known = new Known(stored::isThere);
        this.stored = stored;
        this.conferences = new Told<>("conference", stored::conference);
        this.births = new Told<>("child", stored::born);
        this.plans = new Told<>("child", (who, child) -> Optional.of(stored.plans(who, child)));
        this.professions = new Told<>("practitioner", stored::profession);
        this.forms = new Told<>("questionnaire", stored::form);
        this.reconvening = new Told<>("conference", stored::reconvening);
        this.reports = new Told<>("invitee", stored::report);
    }

    public LocalDate today() {
        return today;
    }

    public Known known() {
        return known;
    }

    /** A conference that a row refers to. */
    public ConferenceFacts conference(String ref) {
        return conferences.need(ref);
    }

    public void conference(String ref, ConferenceFacts facts) {
        conferences.put(ref, facts);
        fresh.add(ref);
    }

    /** What the conference is as a whole. */
    public ConferenceKind kindOf(String conference) {
        var kind = conference(conference).kind();
        return kind != null
                ? kind
                : stored.conference(actor, conference)
                        .map(ConferenceFacts::kind)
                        .orElseThrow(() -> new IllegalStateException("conference considers nobody"));
    }

    /** The conferences of the files at hand that are not in the portal yet. */
    public Set<String> newConferences() {
        fresh.removeIf(ref -> known.isStored("conference", ref));
        return Set.copyOf(fresh);
    }

    /** The conference considers the child for this reason. */
    public void considered(String conference, String child, ConferenceKind kind) {
        considered.put(conference + "|" + child, kind);
        consideredIn
                .computeIfAbsent(Ids.imported("conference", conference), _ -> new HashSet<>())
                .add(child);
        conferences.put(conference, conference(conference).considering(kind));
    }

    /** Whether the conference with that id considers the child. */
    public boolean considers(UUID conferenceId, String child) {
        return consideredIn.getOrDefault(conferenceId, Set.of()).contains(child)
                || Optional.ofNullable(refOf("conference", conferenceId))
                        .flatMap(conference -> stored.considered(actor, conference, child))
                        .isPresent();
    }

    public ConferenceKind considered(String conference, String child) {
        return considered.computeIfAbsent(
                conference + "|" + child,
                pair -> stored.considered(actor, conference, child)
                        .orElseThrow(() -> new IllegalStateException("child is not considered")));
    }

    /** When children were born; of one not born, nothing. */
    public Told<LocalDate> births() {
        return births;
    }

    /** The child's plans so far, by reference. */
    public Map<String, Period> plans(String child) {
        var found = plans.get(child);
        if (found == null) {
            found = new HashMap<>();
            plans.put(child, found);
        }
        return found;
    }

    public Told<Profession> professions() {
        return professions;
    }

    public Told<Form> forms() {
        return forms;
    }

    /** By the conference that is over, the one that takes its place. */
    public Told<String> reconvening() {
        return reconvening;
    }

    /** By the invitee it is asked of. */
    public Told<ReportFacts> reports() {
        return reports;
    }

    /** Asks the portal at once for the children with these NHS numbers. */
    public void lookUpNhsNumbers(Collection<String> numbers) {
        stored.childrenWith(actor, numbers).forEach(nhsNumbers::putIfAbsent);
    }

    /** The children looked up and those of the files by NHS number; empty for one added in the portal. */
    public Map<String, String> childrenByNhsNumber() {
        return nhsNumbers;
    }

    /** The reference of the row of that kind with that id; null when it was not imported. */
    @Nullable
    String refOf(String kind, UUID id) {
        return refs.computeIfAbsent(kind, stored::refs).get(id);
    }

    /** The roll of that conference has changed, so what is known of its quoracy has to be found again. */
    public void touch(String conference) {
        touched.add(conference);
    }

    public Set<String> touched() {
        return Set.copyOf(touched);
    }

    /** Why chairs went ahead with conferences that were not quorate. */
    public Map<String, ImportedOverride> overrides() {
        return overrides;
    }
}
