package org.quorate.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.conference.domain.MoveConference;
import org.quorate.directory.Profession;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A deputy has a link and an entry of their own, and hears when they are no longer needed. */
@PortalTest
class DeputyMailTest {

    @Autowired
    private Scene scene;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Conferences conferences;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID conference;
    private UUID invitee;

    @BeforeEach
    void aDoctorWhoSendsADeputy() {
        clock.setTo(Scene.TODAY);
        conference = scene.icpc();
        var doctor = scene.practitioner("Dr Amina Field", Profession.GP);
        invitee = invitations
                .invite(scene.support(), conference, List.of(NewInvitee.professional(doctor, true, true)))
                .getFirst();
        invitations.reply(scene.support(), invitee, sendsDeputy());
    }

    @Test
    void theDeputyIsWrittenToWithALinkOfTheirOwn() {
        assertThat(messages()).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo("DEPUTY_INVITATION");
            assertThat(message.address()).isEqualTo("nurse@nhs.example");
            assertThat(message.body()).contains("Dr Amina Field").doesNotContain("Ella");
            assertThat(message.linkPurpose()).isEqualTo("DEPUTY");
            assertThat(message.calendar()).contains("REQUEST");
        });
    }

    @Test
    void anotherAnswerTellsTheDeputyThatTheyAreNotNeeded() {
        hasGoneOut();
        invitations.reply(scene.support(), invitee, Reply.coming(Answer.IN_PERSON));
        assertThat(messages()).extracting(Sent::kind).containsExactly("DEPUTY_INVITATION", "WITHDRAWN");
        assertThat(messages().getLast().calendar()).contains("CANCEL");
    }

    @Test
    void aDeputyNotYetWrittenToHearsNothingOfAnAnswerThatChanged() {
        invitations.reply(scene.support(), invitee, Reply.coming(Answer.IN_PERSON));
        assertThat(messages()).extracting(Sent::status).containsExactly("WITHDRAWN");
    }

    @Test
    void anotherRoomIsToldToTheDeputyToo() {
        hasGoneOut();
        var now = conferences.conference(scene.support(), conference);
        conferences.move(
                scene.support(),
                conference,
                new MoveConference(
                        now.version(),
                        now.heldOn(),
                        now.startsAt(),
                        now.minutes(),
                        ConferenceMode.HYBRID,
                        null,
                        null,
                        "Second floor",
                        null,
                        null,
                        null,
                        null));
        assertThat(messages()).extracting(Sent::kind).containsExactly("DEPUTY_INVITATION", "INVITATION_CHANGED");
        assertThat(messages().getLast().calendar()).contains("\"sequence\":1");
    }

    @Test
    void aCancelledConferenceLeavesTheDeputysCalendar() {
        hasGoneOut();
        conferences.cancel(scene.support(), conference, EndReason.FAMILY_MOVED, null);
        assertThat(messages()).extracting(Sent::kind).containsExactly("DEPUTY_INVITATION", "CANCELLED");
    }

    @Test
    void whoSaidThatTheyCannotHearsOfNoChange() {
        hasGoneOut();
        jdbc.sql("update invitation_deputy set answer = 'CANNOT_COME', version = version + 1 where invitee_id = ?")
                .param(invitee)
                .update();
        conferences.cancel(scene.support(), conference, EndReason.FAMILY_MOVED, null);
        assertThat(messages()).extracting(Sent::kind).containsExactly("DEPUTY_INVITATION");
    }

    private static Reply sendsDeputy() {
        return Reply.deputy(CannotComeReason.COURT, "Nadia Nurse", Profession.SCHOOL_NURSE, "nurse@nhs.example");
    }

    private void hasGoneOut() {
        jdbc.sql("""
                        update correspondence_message set status = 'SENT', version = version + 1
                        where conference_id = ? and status = 'QUEUED'
                        """).param(conference).update();
    }

    private List<Sent> messages() {
        return jdbc.sql("""
                        select m.kind, m.status, m.address, m.body, coalesce(m.calendar, '') as calendar,
                               l.purpose as link_purpose
                        from correspondence_message m left join access_link l on l.id = m.link_id
                        where m.conference_id = ? and m.recipient_kind = 'DEPUTY' order by m.id
                        """).param(conference).query(Sent.class).list();
    }

    record Sent(
            String kind,
            String status,
            @Nullable String address,
            String body,
            String calendar,
            @Nullable String linkPurpose) {}
}
