package org.quorate.exchange.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.agencyreport.AgencyReportImport;
import org.quorate.conference.ConferenceImport;
import org.quorate.decision.DecisionImport;
import org.quorate.directory.DirectoryImport;
import org.quorate.directory.Profession;
import org.quorate.family.FamilyImport;
import org.quorate.feedback.FeedbackImport;
import org.quorate.feedback.Form;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Time;
import org.quorate.partnership.ConferenceKind;
import org.springframework.stereotype.Component;

/** Asks the modules that own them about rows imported before. */
@Component
public class StoredFacts {

    private final ImportedRows imported;
    private final ConferenceImport conferences;
    private final DecisionImport decisions;
    private final FamilyImport families;
    private final DirectoryImport directory;
    private final FeedbackImport feedback;
    private final AgencyReportImport reports;

    StoredFacts(
            ImportedRows imported,
            ConferenceImport conferences,
            DecisionImport decisions,
            FamilyImport families,
            DirectoryImport directory,
            FeedbackImport feedback,
            AgencyReportImport reports) {
        this.imported = imported;
        this.conferences = conferences;
        this.decisions = decisions;
        this.families = families;
        this.directory = directory;
        this.feedback = feedback;
        this.reports = reports;
    }

    boolean isThere(String kind, String key) {
        return imported.isThere(kind, key);
    }

    Optional<ConferenceFacts> conference(Actor actor, String ref) {
        return conferences
                .conference(actor, ref)
                .map(stored -> new ConferenceFacts(
                        stored.heldOn(), stored.startsAt(), stored.minutes(), stored.status(), stored.kind()));
    }

    Optional<ConferenceKind> considered(Actor actor, String conference, String child) {
        return conferences.considered(actor, conference, child);
    }

    /** The conference that takes the place of that one. */
    Optional<String> reconvening(Actor actor, String conference) {
        return conferences.reconvening(actor, conference);
    }

    /** By the plan's reference. */
    Map<String, Period> plans(Actor actor, String child) {
        return decisions.plansOf(actor, child).stream()
                .collect(Collectors.toMap(
                        DecisionImport.PlanPeriod::ref,
                        plan -> new Period(plan.startedOn(), plan.endedOn()),
                        (one, other) -> one,
                        HashMap::new));
    }

    Optional<LocalDate> born(Actor actor, String child) {
        return families.born(actor, child);
    }

    /** The children who have these NHS numbers, by number; a child added in the portal has no reference. */
    Map<String, String> childrenWith(Actor actor, Collection<String> nhsNumbers) {
        return families.childrenWith(actor, nhsNumbers);
    }

    Optional<Profession> profession(Actor actor, String practitioner) {
        return directory.profession(actor, practitioner);
    }

    Optional<Form> form(Actor actor, String questionnaire) {
        return feedback.form(actor, questionnaire);
    }

    Optional<ReportFacts> report(Actor actor, String invitee) {
        return reports.stored(actor, invitee)
                .map(stored -> new ReportFacts(
                        stored.conferenceId(),
                        stored.submittedAt() == null ? null : LocalDate.ofInstant(stored.submittedAt(), Time.ENGLAND),
                        stored.written(),
                        null));
    }

    /** The references of a kind by the ids that are made of them; a county has some thousands. */
    Map<UUID, String> refs(String kind) {
        return imported.refs(kind).stream().collect(Collectors.toMap(ref -> Ids.imported(kind, ref), ref -> ref));
    }
}
