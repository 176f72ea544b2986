package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.Conferences;
import org.quorate.directory.Profession;
import org.quorate.partnership.ConferenceKind;
import org.springframework.beans.factory.annotation.Autowired;

/** A review's report begins with what the agency wrote last time, and its readers see what changed. */
class ReviewPreFillTest extends ReportWork {

    @Autowired
    Conferences conferences;

    @Test
    void aReviewBeginsWithTheAgencysLastReportAndMarksWhatChanged() {
        writes(doctor, Map.of("voice", "‘I like school.’"));
        writesAll(doctor);
        sends(doctor);
        ConferenceRow initial = conferences.conference(scene.support(), conference);
        conferences.cancel(scene.support(), conference, org.quorate.conference.EndReason.FAMILY_UNAVAILABLE, null);
        conference = scene.called(ConferenceKind.REVIEW, ella);
        invitee = invited(conference, scene.reachable(agency, "Dr Bo Hill", Profession.GP, "bo@nhs.example"));

        var page = writing.open(manager, invitee);

        assertThat(page.carriedFrom()).isEqualTo(initial.heldOn());
        assertThat(page.fields()).extracting(field -> field.section().code()).contains("since_last");
        assertThat(field(manager, "worried").text()).isEqualTo("Two reviews were missed.");
        assertThat(field(manager, "worried").carried()).isTrue();
        assertThat(field(manager, "voice").text()).isEmpty();
        assertThat(field(manager, "last_seen").text()).isEmpty();
        assertThat(field(manager, "scale").text()).isEmpty();
        assertThat(page.about().getFirst().text()).isEqualTo("Dr Bo Hill");

        types(manager, "worried", "No review was missed.");
        var sent = reading.read(manager, sends(manager));

        assertThat(sent.summary().number()).isOne();
        assertThat(sent.summary().whatChanged()).isNull();
        assertThat(sent.parts())
                .filteredOn(SentPart::isChanged)
                .extracting(SentPart::code)
                .containsExactly("worried");
        assertThat(sent.parts())
                .filteredOn(part -> part.code().equals("block"))
                .singleElement()
                .satisfies(part -> assertThat(part.words()).isEqualTo("Asthma, well controlled."));
    }

    @Test
    void anInitialConferenceAndAnotherAgencyBeginWithEmptyBoxes() {
        writesAll(doctor);
        sends(doctor);
        var other = scene.practitioner("Dr Other", Profession.GP);
        conferences.cancel(scene.support(), conference, org.quorate.conference.EndReason.FAMILY_UNAVAILABLE, null);
        conference = scene.called(ConferenceKind.REVIEW, ella);
        invitee = invited(conference, other);
        var stranger = scene.actor(org.quorate.kernel.Role.AGENCY_PRACTITIONER, other, null);

        assertThat(writing.open(stranger, invitee).carriedFrom()).isNull();
        assertThat(field(stranger, "worried").text()).isEmpty();
        assertThat(field(stranger, "last_seen").childLabel()).isNull();
    }

    @Test
    void siblingsHaveBoxesOfTheirOwn() {
        var tom = scene.sibling(ella, "Tom", LocalDate.of(2023, 6, 1));
        conferences.cancel(scene.support(), conference, org.quorate.conference.EndReason.FAMILY_UNAVAILABLE, null);
        conference = scene.called(ConferenceKind.INITIAL, ella, tom);
        invitee = invited(conference, practitioner);

        assertThat(writing.open(doctor, invitee).fields())
                .filteredOn(field -> field.section().kind() == SectionKind.SCALE)
                .extracting(DraftField::heading)
                .containsExactly("How safe is the child? Ella Example", "How safe is the child? Tom Example");
    }
}
