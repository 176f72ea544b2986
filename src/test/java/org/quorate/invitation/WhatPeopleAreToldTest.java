package org.quorate.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.access.LinkLookup;
import org.quorate.access.Links;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.EndReason;
import org.quorate.conference.domain.MoveConference;
import org.quorate.directory.Profession;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever people were last told is still true, or a new message goes: every change, every kind of invitee. */
@PortalTest
class WhatPeopleAreToldTest {

    /** Nothing is written: {@code -}. Everybody has had the invitation, by hand where nothing else reaches them. */
    private static final String TABLE = """
            change               | gp                 | school             | police             | mother           | father           | child            | supporter        | interpreter        | deputy
            moved                | INVITATION_CHANGED | INVITATION_CHANGED | INVITATION_CHANGED | FAMILY_CHANGED   | FAMILY_CHANGED   | FAMILY_CHANGED   | FAMILY_CHANGED   | INVITATION_CHANGED | WITHDRAWN
            another room         | INVITATION_CHANGED | INVITATION_CHANGED | INVITATION_CHANGED | FAMILY_CHANGED   | FAMILY_CHANGED   | FAMILY_CHANGED   | FAMILY_CHANGED   | INVITATION_CHANGED | INVITATION_CHANGED
            by video             | INVITATION_CHANGED | INVITATION_CHANGED | INVITATION_CHANGED | FAMILY_CHANGED   | FAMILY_CHANGED   | FAMILY_CHANGED   | FAMILY_CHANGED   | INVITATION_CHANGED | INVITATION_CHANGED
            another chair        | INVITATION_CHANGED | INVITATION_CHANGED | INVITATION_CHANGED | FAMILY_CHANGED   | FAMILY_CHANGED   | FAMILY_CHANGED   | FAMILY_CHANGED   | INVITATION_CHANGED | INVITATION_CHANGED
            adjourned ahead      | ADJOURNED          | ADJOURNED          | ADJOURNED          | FAMILY_ADJOURNED | FAMILY_ADJOURNED | FAMILY_ADJOURNED | FAMILY_ADJOURNED | ADJOURNED          | ADJOURNED
            adjourned on the day | ADJOURNED          | ADJOURNED          | ADJOURNED          | FAMILY_ADJOURNED | FAMILY_ADJOURNED | FAMILY_ADJOURNED | FAMILY_ADJOURNED | ADJOURNED          | ADJOURNED
            cancelled            | CANCELLED          | CANCELLED          | CANCELLED          | FAMILY_CANCELLED | FAMILY_CANCELLED | FAMILY_CANCELLED | FAMILY_CANCELLED | CANCELLED          | CANCELLED
            held                 | -                  | -                  | -                  | -                | -                | -                | -                | -                  | -
            nothing changed      | -                  | -                  | -                  | -                | -                | -                | -                | -                  | -
            address corrected    | INVITATION         | INVITATION         | INVITATION         | FAMILY_INVITATION | FAMILY_INVITATION | -             | SUPPORTER_INVITATION | INVITATION     | DEPUTY_INVITATION
            cannot come          | REPORT_STILL_DUE   | REPORT_STILL_DUE   | -                  | -                | -                | -                | -                | -                  | -
            not involved         | -                  | -                  | -                  | -                | -                | -                | -                | -                  | -
            taken back           | WITHDRAWN          | WITHDRAWN          | WITHDRAWN          | FAMILY_WITHDRAWN | FAMILY_WITHDRAWN | FAMILY_WITHDRAWN | FAMILY_WITHDRAWN | WITHDRAWN          | WITHDRAWN
            """;

    @Autowired
    private Scene scene;

    @Autowired
    private Invitations invitations;

    @Autowired
    private InviteeNeeds needs;

    @Autowired
    private DeputyAddresses deputies;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Links links;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private EveryKindOfInvitee cast;
    private UUID conference;
    private UUID last;

    @BeforeEach
    void everybodyWasTold() {
        clock.setTo(Scene.TODAY);
        var ella = scene.firstChild("child", LocalDate.of(2010, 1, 1));
        conference = scene.called(ConferenceKind.INITIAL, ella);
        cast = new EveryKindOfInvitee(scene, invitations, conference, ella);
        jdbc.sql("update correspondence_message set status = 'SENT', version = version + 1 where conference_id = ?")
                .param(conference)
                .update();
        last = jdbc.sql("select max(id) from correspondence_message")
                .query(UUID.class)
                .single();
    }

    static Stream<Arguments> changes() {
        var lines = TABLE.lines().map(WhatPeopleAreToldTest::cells).toList();
        var who = lines.getFirst();
        return lines.stream().skip(1).map(line -> {
            var expected = new LinkedHashMap<String, String>();
            for (int n = 1; n < who.size(); n++) {
                expected.put(who.get(n), line.get(n));
            }
            return Arguments.of(line.getFirst(), expected);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isToldTo(String change, Map<String, String> expected) {
        happens(change);
        assertThat(written()).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void theLinkThatWentAstrayOpensNothingAndTheNewOneDoes() {
        var before = linkTo("gp");
        happens("address corrected");
        var after = linkTo("gp");
        assertThat(links.look(before, "192.0.2.1")).isInstanceOf(LinkLookup.Revoked.class);
        assertThat(links.look(after, "192.0.2.1")).isInstanceOf(LinkLookup.Open.class);
    }

    @Test
    void theNewChairStandsInTheMessageAndBothInTheHistory() {
        happens("another chair");
        assertThat(jdbc.sql(
                                "select body from correspondence_message where id > ? and recipient_name = 'mother Example'")
                        .param(last)
                        .query(String.class)
                        .single())
                .contains("Carol Chair", "the same day, another chair");
        happens("another room");
        assertThat(jdbc.sql("select concat_ws(' ', change_kind, from_chair, to_chair) from conference_change_label"
                                + " where conference_id = ? order by made_at, change_kind")
                        .param(conference)
                        .query(String.class)
                        .list())
                .containsExactly("CHAIR Carol Chair", "CHAIR Carol Chair", "ROOM");
    }

    private void happens(String change) {
        var conferences = scene.conferences;
        var manager = scene.actor(Role.SERVICE_MANAGER, null, null);
        switch (change) {
            case "moved" -> move(Scene.DAY.plusDays(1), ConferenceMode.HYBRID, null, "First floor");
            case "another room" -> move(Scene.DAY, ConferenceMode.HYBRID, null, "Second floor");
            case "by video" -> move(Scene.DAY, ConferenceMode.VIRTUAL, null, "First floor");
            case "another chair" ->
                move(
                        Scene.DAY,
                        ConferenceMode.HYBRID,
                        scene.practitioner("Carol Chair", Profession.CONFERENCE_CHAIR),
                        "First floor");
            case "nothing changed" -> move(Scene.DAY, ConferenceMode.HYBRID, null, "First floor");
            case "adjourned ahead" -> conferences.adjourn(manager, conference, EndReason.CHAIR_UNAVAILABLE, null);
            case "adjourned on the day" -> {
                clock.setTo("2026-03-11T10:30");
                conferences.adjourn(manager, conference, EndReason.INQUORATE, null);
            }
            case "cancelled" -> conferences.cancel(scene.support(), conference, EndReason.FAMILY_MOVED, null);
            case "held" -> conferences.recordHeld(manager, conference);
            case "address corrected" -> cast.areReachedElsewhere(needs, deputies, transaction);
            case "cannot come" -> cast.all().forEach(id -> cannotCome(id, CannotComeReason.LEAVE_OR_SICKNESS));
            case "not involved" -> cast.all().forEach(id -> cannotCome(id, CannotComeReason.NOT_INVOLVED));
            case "taken back" -> {
                cast.all().forEach(id -> invitations.withdraw(scene.support(), id, WithdrawReason.NO_LONGER_INVOLVED));
                invitations.withdraw(scene.support(), cast.sender(), WithdrawReason.NO_LONGER_INVOLVED);
            }
            default -> throw new IllegalArgumentException(change);
        }
    }

    private void cannotCome(UUID invitee, CannotComeReason reason) {
        invitations.reply(scene.support(), invitee, Reply.cannotCome(reason, Instead.NEITHER));
    }

    private void move(LocalDate day, ConferenceMode mode, @Nullable UUID chair, String place) {
        var now = scene.conferences.conference(scene.support(), conference);
        scene.conferences.move(
                scene.support(),
                conference,
                new MoveConference(
                        now.version(),
                        day,
                        LocalTime.of(10, 0),
                        now.minutes(),
                        mode,
                        chair,
                        null,
                        place,
                        EndReason.CHAIR_UNAVAILABLE,
                        null,
                        null,
                        null));
    }

    /** What was written to each since, {@code -} for nothing. */
    private Map<String, String> written() {
        var kinds = new LinkedHashMap<String, String>();
        EveryKindOfInvitee.WHO.forEach(who -> kinds.put(who, "-"));
        jdbc.sql("select recipient_name, kind from correspondence_message where conference_id = ? and id > ?"
                        + " and status <> 'WITHDRAWN' order by id")
                .params(conference, last)
                .query(rs -> {
                    var who = rs.getString(1).replace(" Example", "");
                    if (kinds.containsKey(who)) {
                        kinds.merge(who, rs.getString(2), (one, two) -> one.equals("-") ? two : one + "+" + two);
                    }
                });
        return kinds;
    }

    private String linkTo(String who) {
        var id = jdbc.sql("select link_id from correspondence_message where conference_id = ? and recipient_name = ?"
                        + " order by id desc limit 1")
                .params(conference, who)
                .query(UUID.class)
                .single();
        var address = links.address(id);
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|")).map(String::strip).toList();
    }
}
