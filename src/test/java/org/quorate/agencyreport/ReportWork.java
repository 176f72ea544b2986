package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.Profession;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A GP is asked for a report on Ella: what the tests of writing have in common. */
@PortalTest
abstract class ReportWork {

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    ReportWriting writing;

    @Autowired
    ReportReading reading;

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    UUID agency = Ids.next();
    UUID practitioner = Ids.next();
    UUID ella = Ids.next();
    UUID conference = Ids.next();
    UUID invitee = Ids.next();
    Actor doctor = Actor.system("replaced before each test");
    Actor manager = doctor;

    @BeforeEach
    void aGpIsAsked() {
        clock.setTo(Scene.TODAY);
        agency = scene.agency("Hill Surgery", AgencyKind.GP_PRACTICE);
        practitioner = scene.reachable(agency, "Dr Amina Field", Profession.GP, "amina@nhs.example");
        ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        conference = scene.called(ConferenceKind.INITIAL, ella);
        invitee = invited(conference, practitioner);
        doctor = new Actor(
                Ids.next(), "Dr Amina Field", java.util.Set.of(Role.AGENCY_PRACTITIONER), practitioner, agency);
        manager = new Actor(Ids.next(), "Mo Manager", java.util.Set.of(Role.AGENCY_LEAD), null, agency);
    }

    UUID invited(UUID conferenceId, UUID practitionerId) {
        return invitations
                .invite(scene.support(), conferenceId, List.of(NewInvitee.professional(practitionerId, true, true)))
                .getFirst();
    }

    DraftField field(Actor actor, String key) {
        return writing.open(actor, invitee).all().stream()
                .filter(field -> field.key().equals(key) || field.key().startsWith(key + "."))
                .findFirst()
                .orElseThrow();
    }

    SavedField types(Actor actor, String key, String text) {
        var field = field(actor, key);
        return writing.save(actor, invitee, List.of(new TypedField(field.key(), text, field.revision(), draft(actor))))
                .getFirst();
    }

    @Nullable
    UUID draft(Actor actor) {
        return writing.open(actor, invitee).draft();
    }

    void writes(Actor actor, Map<String, String> texts) {
        texts.forEach((key, text) -> types(actor, key, text));
    }

    /** What a GP needs to write. */
    void writesAll(Actor actor) {
        writes(
                actor,
                Map.of(
                        "block", "Asthma, well controlled.",
                        "worried", "Two reviews were missed.",
                        "well", "Gran brings her.",
                        "last_seen", "01/03/2026",
                        "scale", "6"));
    }

    UUID sends(Actor actor) {
        return writing.send(
                actor,
                invitee,
                new SendReport(Ids.next(), writing.open(actor, invitee).seen()));
    }

    ReportState state() {
        return reports.states(scene.support(), conference).stream()
                .filter(row -> row.inviteeId().equals(invitee))
                .findFirst()
                .orElseThrow()
                .state();
    }

    int versions() {
        return Objects.requireNonNull(
                jdbc.sql("""
                        select count(*) from agencyreport_version v join agencyreport_report r on r.id = v.report_id
                        where r.invitee_id = ?
                        """).param(invitee).query(Integer.class).single());
    }

    static void refused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
