package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.directory.Profession;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;

/** What may be sent, and who reads it. */
class ReportLimitsTest extends ReportWork {

    @Test
    void whatIsMissingOrNotMeantIsSaidAtItsBox() {
        writes(
                doctor,
                Map.of("block", "Asthma.", "last_seen", "31/02/2026", "scale", "11", "next", "x".repeat(20_001)));

        assertThat(writing.check(doctor, invitee))
                .extracting(broken -> broken.field() + " " + broken.code())
                .containsExactly(
                        "last_seen." + ella + " day-unknown",
                        "worried required",
                        "next report-too-long",
                        "scale." + ella + " report-scale");
        refused("day-unknown", () -> sends(doctor));
    }

    @Test
    void twoHundredPagesAreKeptAndNotSentAndMoreThanThatIsRefused() {
        var pages = "A page of words. ".repeat(40_000);
        types(doctor, "worried", pages);

        assertThat(field(doctor, "worried").text()).hasSize(pages.length());
        refused("report-too-long-to-keep", () -> types(doctor, "worried", "x".repeat(1_000_001)));
    }

    @Test
    void scriptsAndOtherWritingsAreWordsLikeAny() {
        var words = "<script>alert(1)</script>\nمرحبا بالطفلة \u202eabc\u202c 👩‍👧";
        types(doctor, "worried", words.replace("\n", "\r\n") + "\u0000\ud83d");

        assertThat(field(doctor, "worried").text()).isEqualTo(words);
    }

    @Test
    void anotherAgencyFindsNothingToWriteOrRead() {
        var other = scene.practitioner("Pat", Profession.POLICE);
        invited(conference, other);
        var officer = scene.actor(Role.AGENCY_PRACTITIONER, other, null);
        writesAll(doctor);
        var version = sends(doctor);

        assertThatThrownBy(() -> writing.open(officer, invitee)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading.read(officer, version)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading.versions(officer, invitee)).isInstanceOf(NotFound.class);
        assertThat(reading.latest(officer, conference)).isEmpty();
        assertThat(reading.latest(doctor, conference)).hasSize(1);
        assertThatThrownBy(() -> writing.open(scene.support(), invitee)).isInstanceOf(NotFound.class);
    }

    @Test
    void theRestrictedPartNeedsAReasonAndIsReadByThoseNamedAlone() {
        writesAll(doctor);
        types(doctor, "_annex", "She lives at her aunt’s.");
        assertThat(writing.check(doctor, invitee))
                .extracting(RuleViolation::field)
                .containsExactly("_annex_reason");
        var before = openings(doctor);
        types(doctor, "_annex_reason", "It would show where she lives.");
        assertThat(openings(doctor)).isGreaterThan(before);
        types(doctor, "_annex_readers", "SOCIAL_WORKER,ANALYST");
        var version = sends(doctor);
        var chair = scene.actor(Role.CHAIR, null, null);

        assertThat(reading.annex(chair, version).text()).isEqualTo("She lives at her aunt’s.");
        assertThat(reading.annex(doctor, version).reason()).isEqualTo("It would show where she lives.");
        assertThat(reading.read(scene.support(), version).hasAnnex()).isTrue();
        assertThat(reading.mayReadAnnex(scene.support(), version)).isFalse();
        assertThatThrownBy(() -> reading.annex(scene.support(), version)).isInstanceOf(NotFound.class);
        assertThat(jdbc.sql("select readers from agencyreport_annex where version_id = ?")
                        .param(version)
                        .query(String.class)
                        .single())
                .isEqualTo("CHAIR,SERVICE_MANAGER,SOCIAL_WORKER");
        assertThat(openings(chair)).isPositive();
    }

    private int openings(Actor reader) {
        return jdbc.sql("select count(*) from audit_entry where actor_id = ? and action = 'report-annex'")
                .param(reader.id())
                .query(Integer.class)
                .single();
    }
}
