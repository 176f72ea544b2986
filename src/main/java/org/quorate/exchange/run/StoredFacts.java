package org.quorate.exchange.run;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.conference.ConferenceImport;
import org.quorate.decision.DecisionImport;
import org.quorate.directory.DirectoryImport;
import org.quorate.directory.Profession;
import org.quorate.exchange.check.ConferenceFacts;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.ImportedRows;
import org.quorate.exchange.check.Period;
import org.quorate.family.FamilyImport;
import org.quorate.feedback.FeedbackImport;
import org.quorate.feedback.Form;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.partnership.ConferenceKind;
import org.springframework.stereotype.Component;

/** Asks the modules that own them about rows imported before. */
@Component
record StoredFacts(
        ImportedRows imported,
        ConferenceImport conferences,
        DecisionImport decisions,
        FamilyImport families,
        DirectoryImport directory,
        FeedbackImport feedback) {

    Facts.Stored askedBy(Actor actor) {
        return new Asked(actor, this, new HashMap<>());
    }

    private record Asked(Actor actor, StoredFacts of, Map<String, Map<UUID, String>> refs) implements Facts.Stored {

        @Override
        public Optional<ConferenceFacts> conference(String ref) {
            return of.conferences
                    .conference(actor, ref)
                    .map(stored -> new ConferenceFacts(
                            stored.heldOn(), stored.startsAt(), stored.minutes(), stored.status(), stored.kind()));
        }

        @Override
        public Optional<ConferenceKind> considered(String conference, String child) {
            return of.conferences.considered(actor, conference, child);
        }

        @Override
        public Map<String, Period> plans(String child) {
            return of.decisions.plansOf(actor, child).stream()
                    .collect(Collectors.toMap(
                            DecisionImport.PlanPeriod::ref, plan -> new Period(plan.startedOn(), plan.endedOn())));
        }

        @Override
        public Optional<LocalDate> born(String child) {
            return of.families.born(actor, child);
        }

        @Override
        public Map<String, String> childrenWith(List<String> nhsNumbers) {
            return of.families.childrenWith(actor, nhsNumbers);
        }

        @Override
        public Optional<Profession> profession(String practitioner) {
            return of.directory.profession(actor, practitioner);
        }

        @Override
        public Optional<Form> form(String questionnaire) {
            return of.feedback.form(actor, questionnaire);
        }

        @Override
        public Optional<String> reconvening(String conference) {
            return of.conferences.reconvening(actor, conference);
        }

        /** Ids are made of references, so the reference is found by making them all; a county has some thousands. */
        @Override
        public Optional<String> refOf(String kind, UUID id) {
            return Optional.ofNullable(refs.computeIfAbsent(
                            kind,
                            all -> of.imported.refs(kind).stream()
                                    .collect(Collectors.toMap(ref -> Ids.imported(kind, ref), ref -> ref)))
                    .get(id));
        }
    }
}
