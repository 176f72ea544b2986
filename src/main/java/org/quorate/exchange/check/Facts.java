package org.quorate.exchange.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.ImportedOverride;
import org.quorate.directory.Profession;
import org.quorate.feedback.Form;
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

        /** By the plan's reference. */
        Map<String, Period> plans(String child);

        Optional<LocalDate> born(String child);

        /** The children who have these NHS numbers, by number; a child added in the portal has no reference. */
        Map<String, String> childrenWith(List<String> nhsNumbers);

        Optional<Profession> profession(String practitioner);

        Optional<Form> form(String questionnaire);

        /** The conference that takes the place of that one. */
        Optional<String> reconvening(String conference);

        /** The reference of the row of that kind with that id. */
        Optional<String> refOf(String kind, UUID id);
    }

    private final LocalDate today;
    private final Known known;
    private final Stored stored;
    private final Map<String, ConferenceFacts> conferences = new HashMap<>();
    private final Map<String, ConferenceKind> considered = new HashMap<>();
    private final Map<String, Optional<LocalDate>> births = new HashMap<>();
    private final Map<String, Map<String, Period>> plans = new HashMap<>();
    private final Map<String, String> nhsNumbers = new HashMap<>();
    private final Map<String, Profession> professions = new HashMap<>();
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, Optional<String>> reconvening = new HashMap<>();
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

    public Stored stored() {
        return stored;
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

    /** The conferences of the files at hand that are not in the portal yet. */
    public Set<String> newConferences() {
        var fresh = new HashSet<>(conferences.keySet());
        fresh.removeIf(ref -> known.isStored("conference", ref));
        return fresh;
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
        births.put(child, Optional.of(on));
    }

    /** When a child was born; null when not born. */
    public @Nullable LocalDate born(String child) {
        return births.computeIfAbsent(
                        child, ref -> known.isStored("child", ref) ? stored.born(ref) : Optional.empty())
                .orElse(null);
    }

    /** The child's plans so far, by reference. */
    public Map<String, Period> plans(String child) {
        return plans.computeIfAbsent(
                child, ref -> new HashMap<>(known.isStored("child", ref) ? stored.plans(ref) : Map.of()));
    }

    /** Asks the portal at once for the children with these NHS numbers. */
    public void lookUpNhsNumbers(List<String> numbers) {
        stored.childrenWith(numbers).forEach(nhsNumbers::putIfAbsent);
    }

    public void childWith(String nhsNumber, String child) {
        nhsNumbers.put(nhsNumber, child);
    }

    /** The child with that NHS number, of those looked up and those of the files; empty for one without a reference. */
    public @Nullable String childWith(String nhsNumber) {
        return nhsNumbers.get(nhsNumber);
    }

    public void profession(String practitioner, Profession profession) {
        professions.put(practitioner, profession);
    }

    public @Nullable Profession profession(String practitioner) {
        return professions.computeIfAbsent(
                practitioner, ref -> stored.profession(ref).orElse(null));
    }

    public void form(String questionnaire, Form form) {
        forms.put(questionnaire, form);
    }

    public Form form(String questionnaire) {
        return forms.computeIfAbsent(
                questionnaire, ref -> stored.form(ref).orElseThrow(() -> new IllegalStateException("no questionnaire")));
    }

    public void reconvening(String earlier, String conference) {
        reconvening.put(earlier, Optional.of(conference));
    }

    /** The conference that takes the place of that one; null when none does. */
    public @Nullable String reconvening(String earlier) {
        return reconvening
                .computeIfAbsent(
                        earlier,
                        ref -> known.isStored("conference", ref) ? stored.reconvening(ref) : Optional.empty())
                .orElse(null);
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
}
