package org.quorate.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.MeetingData.DAY;
import static org.quorate.testing.MeetingData.MORNING;
import static org.quorate.testing.MeetingData.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.access.NotFound;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.Localities;
import org.quorate.partnership.RuleSets;
import org.quorate.preparation.domain.ParticipationPolicy;
import org.quorate.testing.MeetingData;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ParticipationsTest {

    private static final Actor SUPPORT = actor(Role.BUSINESS_SUPPORT);

    @Autowired
    Participations participations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Localities localities;

    @Autowired
    RuleSets ruleSets;

    @Autowired
    MutableClock clock;

    private MeetingData meeting;

    @BeforeEach
    void call() {
        clock.setTo(MORNING);
        meeting = new MeetingData(jdbc, localities, ruleSets);
    }

    @ParameterizedTest
    @CsvSource({"2022-03-04, true", "2022-03-03, false", "2010-01-01, false", ", true"})
    void aChildUnderFourOnTheDayHasACodeOfTheirOwn(@Nullable LocalDate born, boolean underFour) {
        assertThat(ParticipationPolicy.fitting(born, DAY).contains(ParticipationCode.PN0))
                .isEqualTo(underFour);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "2026-03-04")
    void aChildNotBornOnTheDayCannotHaveSpoken(@Nullable LocalDate born) {
        assertThat(ParticipationPolicy.fitting(born, DAY)).containsExactly(ParticipationCode.PN0);
    }

    @Test
    void whatAnUnbornChildIsSaidToHaveSaidIsRefused() {
        var child = meeting.child("Baby", DAY.plusDays(1), ConferenceKind.PRE_BIRTH);

        assertThatThrownBy(() ->
                        participations.record(SUPPORT, meeting.conferenceId(), child, ParticipationCode.PN1, false))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("participation-unborn"));
        participations.record(SUPPORT, meeting.conferenceId(), child, ParticipationCode.PN0, false);
    }

    @Test
    void whatIsRecordedLastStandsAndWhatWasBeforeIsKept() {
        var child = meeting.child("Ada", DAY.minusYears(8), ConferenceKind.REVIEW);
        participations.record(SUPPORT, meeting.conferenceId(), child, ParticipationCode.PN7, false);
        participations.record(SUPPORT, meeting.conferenceId(), child, ParticipationCode.PN2, true);

        assertThat(participations.participations(SUPPORT, meeting.conferenceId()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.code()).isEqualTo(ParticipationCode.PN2);
                    assertThat(row.consultationForm()).isTrue();
                });
        assertThat(jdbc.sql("select count(*) from preparation_participation where child_id = ?")
                        .param(child)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theCodeForUnderFoursIsRefusedForOlderChildren() {
        var child = meeting.child("Ada", DAY.minusYears(8), ConferenceKind.REVIEW);

        assertThatThrownBy(() ->
                        participations.record(SUPPORT, meeting.conferenceId(), child, ParticipationCode.PN0, false))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("participation-not-under-four"));
    }

    @Test
    void nothingIsRecordedBeforeTheDayAndWhatWasRecordedIsTakenBack() {
        var child = meeting.child("Ada", DAY.minusYears(8), ConferenceKind.REVIEW);
        clock.setTo("2026-03-02T10:00");
        assertThatThrownBy(() ->
                        participations.record(SUPPORT, meeting.conferenceId(), child, ParticipationCode.PN1, false))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("participation-too-early"));
        clock.setTo(MORNING);
        participations.record(SUPPORT, meeting.conferenceId(), child, ParticipationCode.PN1, true);

        participations.takeBack(SUPPORT, meeting.conferenceId(), child);

        assertThat(participations.participations(SUPPORT, meeting.conferenceId()))
                .singleElement()
                .satisfies(row -> assertThat(row.code()).isNull());
    }

    @Test
    void socialWorkersAndAgenciesDoNotRecordIt() {
        var child = meeting.child("Ada", DAY.minusYears(8), ConferenceKind.REVIEW);

        assertThatThrownBy(() -> participations.record(
                        actor(Role.SOCIAL_WORKER), meeting.conferenceId(), child, ParticipationCode.PN1, false))
                .isInstanceOf(NotFound.class);
    }
}
