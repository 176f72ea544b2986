package org.quorate.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.quorate.agencyreport.ReportForms;
import org.quorate.agencyreport.ReportWriting;
import org.quorate.agencyreport.domain.FormSection;
import org.quorate.agencyreport.domain.SaveForm;
import org.quorate.agencyreport.domain.SectionKind;
import org.quorate.agencyreport.domain.SendReport;
import org.quorate.agencyreport.domain.TypedField;
import org.quorate.directory.Profession;
import org.quorate.invitation.Invitations;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.springframework.boot.test.context.TestComponent;

/** Report forms and reports for journeys. */
@TestComponent
class Papers {

    private final ReportForms forms;
    private final ReportWriting writing;
    private final Invitations invitations;

    Papers(ReportForms forms, ReportWriting writing, Invitations invitations) {
        this.forms = forms;
        this.writing = writing;
        this.invitations = invitations;
    }

    /** Begun from the one in use for probation, with one section more. */
    UUID draftOfAForm() {
        var system = Actor.system("journey");
        var used = forms.list(system).stream()
                .filter(form -> form.code().equals("PROBATION"))
                .findFirst()
                .orElseThrow();
        var draft = forms.form(system, forms.edit(system, used.id()));
        var sections = new ArrayList<>(used.sections());
        sections.add(new FormSection("own_1", "Licence conditions", "", SectionKind.TEXT, false, false, false));
        forms.save(system, new SaveForm(draft.id(), draft.version(), draft.title(), sections));
        return draft.id();
    }

    /** The health visitor's report, sent, and corrected with a restricted part. */
    UUID sentAndCorrected(UUID conferenceId) {
        var invitee = invitations.invitees(Actor.system("journey"), conferenceId).stream()
                .filter(row -> row.profession() == Profession.HEALTH_VISITOR)
                .findFirst()
                .orElseThrow();
        var writer =
                new Actor(Ids.next(), invitee.name(), Set.of(Role.AGENCY_PRACTITIONER), invitee.practitionerId(), null);
        types(writer, invitee.id(), "block", "Weight on the 25th centile, steady.");
        types(writer, invitee.id(), "worried", "Two visits were missed.");
        sends(writer, invitee.id());
        writing.correct(writer, invitee.id());
        types(writer, invitee.id(), "worried", "Three visits were missed.");
        types(writer, invitee.id(), "_changed", "How many visits");
        types(writer, invitee.id(), "_annex", "The address of the refuge is known to us.");
        types(writer, invitee.id(), "_annex_reason", "It would show where they live.");
        return sends(writer, invitee.id());
    }

    private UUID sends(Actor writer, UUID inviteeId) {
        return writing.send(
                writer,
                inviteeId,
                new SendReport(Ids.next(), writing.open(writer, inviteeId).seen()));
    }

    private void types(Actor writer, UUID inviteeId, String key, String text) {
        var page = writing.open(writer, inviteeId);
        var revision = page.all().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow()
                .revision();
        writing.save(writer, inviteeId, List.of(new TypedField(key, text, revision, page.draft())));
    }
}
