package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.directory.Profession;
import org.quorate.kernel.Ids;
import org.quorate.partnership.ConferenceKind;
import org.springframework.beans.factory.annotation.Autowired;

/** A review's report begins with what the agency wrote last time, and its readers see what changed. */
class ReviewPreFillTest extends ReportWork {

    @Autowired
    Conferences conferences;

    @Autowired
    SentStore sentStore;

    @Test
    void aReviewBeginsWithTheAgencysLastReportAndMarksWhatChanged() {
        writes(doctor, Map.of("voice", "‘I like school.’"));
        writesAll(doctor);
        sends(doctor);
        ConferenceRow initial = conferences.conference(scene.support(), conference);
        conferences.cancel(scene.support(), conference, EndReason.FAMILY_UNAVAILABLE, null);
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
        conferences.cancel(scene.support(), conference, EndReason.FAMILY_UNAVAILABLE, null);
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
        conferences.cancel(scene.support(), conference, EndReason.FAMILY_UNAVAILABLE, null);
        conference = scene.called(ConferenceKind.INITIAL, ella, tom);
        invitee = invited(conference, practitioner);

        assertThat(writing.open(doctor, invitee).fields())
                .filteredOn(field -> field.section().kind() == SectionKind.SCALE)
                .extracting(DraftField::heading)
                .containsExactly("How safe is the child? Ella Example", "How safe is the child? Tom Example");
    }

    /** The general boxes of the earlier report speak of Tom too; the review is about Ella alone, and her father reads it. */
    @Test
    void whatWasWrittenOnMoreChildrenThanAreConsideredAgainIsNotRepeated() {
        var tom = scene.sibling(ella, "Tom", LocalDate.of(2023, 6, 1));
        conferences.cancel(scene.support(), conference, EndReason.FAMILY_UNAVAILABLE, null);
        conference = scene.called(ConferenceKind.INITIAL, ella, tom);
        invitee = invited(conference, practitioner);
        writes(doctor, Map.of("block", "Tom has a new father.", "worried", "Tom’s address must stay secret."));
        var earlier = sends(doctor);
        reviewOf(ella);

        assertThat(writing.open(doctor, invitee).carriedFrom()).isNull();
        assertThat(writing.open(doctor, invitee).all())
                .extracting(DraftField::text)
                .noneMatch(text -> text.contains("Tom"));

        writesAll(doctor);
        var version = sends(doctor);
        assertThat(beganWith(version)).isNull();
        // as it was sent before this was asked
        jdbc.sql("update agencyreport_version set from_version = ? where id = ?")
                .params(earlier, version)
                .update();
        var read = reading.read(doctor, version);
        assertThat(read.parts())
                .noneMatch(SentPart::isChanged)
                .noneMatch(part -> part.changes().toString().contains("Tom"));
    }

    @Test
    void wordsOnOneChildAreRepeatedWhereThatChildIsConsideredAgain() {
        var tom = scene.sibling(ella, "Tom", LocalDate.of(2023, 6, 1));
        conferences.cancel(scene.support(), conference, EndReason.FAMILY_UNAVAILABLE, null);
        conference = scene.called(ConferenceKind.INITIAL, ella, tom);
        invitee = invited(conference, practitioner);
        writesAll(doctor);
        var earlier = sends(doctor);
        perChild(earlier, ella, "Ella’s own words.");
        perChild(earlier, tom, "Tom’s own words.");
        var again = new EarlierWords(sentStore).of(earlier, List.of(ella)).orElseThrow();

        assertThat(again.onAll()).isFalse();
        assertThat(again.parts()).extracting(SentStore.Part::childId).containsOnly(ella);
        assertThat(again.parts()).extracting(SentStore.Part::text).contains("Ella’s own words.");
        assertThat(new EarlierWords(sentStore).of(earlier, List.of(ella, tom)))
                .hasValueSatisfying(all -> assertThat(all.onAll()).isTrue());
    }

    @Test
    void nothingIsRepeatedOfOneWhoIsInvitedNoMoreOrWhoseReportCameByMistake() {
        writesAll(doctor);
        sends(doctor);
        var sender = invitee;
        var removed = conference;
        reviewOf(ella);
        assertThat(writing.open(doctor, invitee).carriedFrom()).isNotNull();

        jdbc.sql("update invitation_invitee set withdrawn_at = '2026-03-02 10:00:00' where id = ?")
                .param(sender)
                .update();
        assertThat(writing.open(doctor, invitee).carriedFrom()).isNull();
        jdbc.sql("update invitation_invitee set withdrawn_at = null where id = ?")
                .param(sender)
                .update();
        jdbc.sql("update agencyreport_report set submitted_at = null where conference_id = ?")
                .param(removed)
                .update();
        assertThat(writing.open(doctor, invitee).carriedFrom()).isNull();
        assertThat(field(doctor, "worried").text()).isEmpty();
    }

    @Test
    void aReviewThatWasBegunBeforeShowsNoneOfItEitherUntilSomebodyTypes() {
        writesAll(doctor);
        sends(doctor);
        var sender = invitee;
        reviewOf(ella);
        types(doctor, "next", "Our nurse rings.");
        assertThat(field(doctor, "worried").text()).isEqualTo("Two reviews were missed.");

        jdbc.sql("update invitation_invitee set withdrawn_at = '2026-03-02 10:00:00' where id = ?")
                .param(sender)
                .update();

        assertThat(writing.open(doctor, invitee).carriedFrom()).isNull();
        assertThat(field(doctor, "worried").text()).isEmpty();
        assertThat(field(doctor, "next").text()).isEqualTo("Our nurse rings.");
        writesAll(doctor);
        assertThat(reading.read(doctor, sends(doctor)).parts()).noneMatch(SentPart::isChanged);
    }

    private void reviewOf(UUID child) {
        conferences.cancel(scene.support(), conference, EndReason.FAMILY_UNAVAILABLE, null);
        conference = scene.called(ConferenceKind.REVIEW, child);
        invitee = invited(conference, practitioner);
    }

    private void perChild(UUID version, UUID child, String words) {
        jdbc.sql("""
                        insert into agencyreport_part (id, version_id, position, code, heading, kind, child_id, text)
                        values (?, ?, 90, 'own', 'Own words', 'TEXT', ?, ?)
                        """).params(Ids.next(), version, child, words).update();
    }

    private @Nullable UUID beganWith(UUID version) {
        return sentStore.begunFrom(version).orElse(null);
    }
}
