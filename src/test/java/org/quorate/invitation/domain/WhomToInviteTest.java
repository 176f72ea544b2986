package org.quorate.invitation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.directory.Profession;
import org.quorate.invitation.domain.Known.Earlier;
import org.quorate.invitation.domain.Known.Person;
import org.quorate.invitation.domain.Known.Place;
import org.quorate.invitation.domain.Known.Relative;
import org.quorate.invitation.domain.Known.Worker;
import org.quorate.kernel.Ids;
import org.quorate.partnership.ConferenceKind;

class WhomToInviteTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);
    private static final int INVITE_AGE = 11;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INITIAL     | 2 | Social worker, Social work manager, Police, GP, Health visitor
            INITIAL     | 5 | Social worker, Social work manager, Police, GP, School, School nurse
            INITIAL     | 15 | Social worker, Social work manager, Police, GP, School, School nurse
            INITIAL     | 16 | Social worker, Social work manager, Police, GP, School or college, School nurse
            TRANSFER_IN | 4 | Social worker, Social work manager, Police, GP, Health visitor
            PRE_BIRTH   |   | Social worker, Social work manager, Police, GP, Midwife
            REVIEW      | 9 | Social worker
            """)
    void whereNobodyIsKnownTheUsualSeatsAreMissing(ConferenceKind kind, @Nullable Integer age, String seats) {
        var born = age == null ? null : DAY.minusYears(age);

        var result = WhomToInvite.to(List.of(child("Ella", kind, born)), DAY, INVITE_AGE);

        assertThat(result.missing())
                .extracting(missing -> missing.seat().label())
                .containsExactly(seats.split(", "));
    }

    @Test
    void whoWorksWithTwoSiblingsIsSuggestedOnceWithBothAsReason() {
        var visitor = person("Vera Visitor", Profession.HEALTH_VISITOR, null);
        var ella = child("Ella", List.of(new Worker(visitor, false)), List.of(), List.of(), List.of());
        var tom = child("Tom", List.of(new Worker(visitor, true)), List.of(), List.of(), List.of());

        var found = WhomToInvite.to(List.of(ella, tom), DAY, INVITE_AGE).people();

        assertThat(found).singleElement().satisfies(vera -> {
            assertThat(vera.why()).contains("Works with Ella and Tom");
            assertThat(vera.invitee().necessary()).isTrue();
            assertThat(vera.invitee().directContact()).isTrue();
        });
    }

    @Test
    void aPractitionerWhoFillsASeatIsNecessaryAndTheSeatIsNotMissing() {
        var police = person("Pat Police", Profession.POLICE, null);
        var ella = child(
                "Ella",
                List.of(),
                List.of(),
                List.of(new Earlier(police, "CP-2025-0007", false, false, null)),
                List.of());

        var result = WhomToInvite.to(List.of(ella), DAY, INVITE_AGE);

        assertThat(result.people()).singleElement().satisfies(pat -> {
            assertThat(pat.invitee().necessary()).isTrue();
            assertThat(pat.why()).containsExactly("Invited to CP-2025-0007 about Ella", "Police is expected at ICPC");
        });
        assertThat(result.missing())
                .extracting(missing -> missing.seat().label())
                .doesNotContain("Police");
    }

    @Test
    void invitedLastTimeNeverOutranksWorksThereNow() {
        var before = person("Dr Before", Profession.GP, null);
        var earlier = List.of(new Earlier(before, "CP-1", true, true, "New Surgery"));
        var one = person("Dr One", Profession.GP, null);
        var alone = child("Ella", List.of(), List.of(place(one)), earlier, List.of());

        assertThat(WhomToInvite.to(List.of(alone), DAY, INVITE_AGE).people())
                .extracting(SuggestedInvitee::name, found -> found.invitee().necessary())
                .containsExactly(tuple("Dr One", true), tuple("Dr Before", false));

        var several = place(one, person("Dr Two", Profession.GP, null));
        var result = WhomToInvite.to(
                List.of(child("Ella", List.of(), List.of(several), earlier, List.of())), DAY, INVITE_AGE);
        assertThat(result.missing())
                .extracting(missing -> missing.seat().label())
                .contains("GP");
        assertThat(result.people())
                .singleElement()
                .satisfies(found -> assertThat(found.why()).contains("Was with them before; New Surgery now has Ella"));

        var worker = child("Ella", List.of(new Worker(before, true)), List.of(place(one)), earlier, List.of());
        assertThat(WhomToInvite.to(List.of(worker), DAY, INVITE_AGE)
                        .people()
                        .getFirst()
                        .invitee()
                        .necessary())
                .as("who works with the child does")
                .isTrue();
    }

    @Test
    void anEarlierInviteeOutsideTheUsualSeatsStaysAsNecessaryAsTheyWere() {
        var housing = person("Hal Housing", Profession.HOUSING, null);
        var probation = person("Pia Probation", Profession.PROBATION, null);
        var ella = child(
                "Ella",
                List.of(),
                List.of(),
                List.of(
                        new Earlier(housing, "CP-1", false, false, null),
                        new Earlier(probation, "CP-1", true, false, null)),
                List.of());

        assertThat(WhomToInvite.to(List.of(ella), DAY, INVITE_AGE).people())
                .extracting(person -> person.invitee().necessary())
                .containsExactly(false, true);
    }

    @Test
    void ofAPracticeItsOnlyGpOrItsSafeguardingLeadIsSuggested() {
        var one = person("Dr One", Profession.GP, null);
        var lead = person("Dr Lead", Profession.GP, "Safeguarding lead");
        var other = person("Dr Other", Profession.GP, "Partner");

        assertThat(names(place(one))).containsExactly("Dr One");
        assertThat(names(place(lead, other))).containsExactly("Dr Lead");
        assertThat(names(place(one, other))).isEmpty();
    }

    @Test
    void aPracticeWithSeveralGpsIsAGapWithThePracticeNamed() {
        var place = place(person("Dr One", Profession.GP, null), person("Dr Two", Profession.GP, null));

        var missing = WhomToInvite.to(List.of(at(place)), DAY, INVITE_AGE).missing();

        assertThat(missing)
                .filteredOn(gap -> gap.seat().label().equals("GP"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.place()).contains(place));
    }

    @Test
    void whoKnowsTheChildIsPreferredToTheRestOfTheirPractice() {
        var known = person("Dr Known", Profession.GP, null);
        var lead = person("Dr Lead", Profession.GP, "Safeguarding lead");
        var ella = child("Ella", List.of(new Worker(known, true)), List.of(place(known, lead)), List.of(), List.of());

        assertThat(WhomToInvite.to(List.of(ella), DAY, INVITE_AGE).people())
                .extracting(SuggestedInvitee::name)
                .containsExactly("Dr Known");
    }

    @Test
    void parentsAndWhoeverHoldsParentalResponsibilityAreSuggestedButNoOtherRelatives() {
        var ella = child(
                "Ella",
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Relative(Ids.next(), "Mia", "Mother", true, true),
                        new Relative(Ids.next(), "Finn", "Father", true, false),
                        new Relative(Ids.next(), "Gran", "Grandparent", false, true),
                        new Relative(Ids.next(), "Uncle", "Aunt or uncle", false, false)));

        assertThat(WhomToInvite.to(List.of(ella), DAY, INVITE_AGE).people())
                .extracting(SuggestedInvitee::name)
                .containsExactly("Mia", "Finn", "Gran");
    }

    @ParameterizedTest
    @CsvSource({"2015-03-11,true", "2015-03-12,false"})
    void aChildIsSuggestedFromTheBirthdayTheRuleSetNames(LocalDate born, boolean invited) {
        var result = WhomToInvite.to(List.of(child("Ella", ConferenceKind.INITIAL, born)), DAY, INVITE_AGE);

        assertThat(result.people()).hasSize(invited ? 1 : 0);
    }

    @Test
    void theChairAndTheMinuteTakerAreArrangedAndNotSuggested() {
        var chair = person("Cleo Chair", Profession.CONFERENCE_CHAIR, null);
        var ella =
                child("Ella", List.of(), List.of(), List.of(new Earlier(chair, "CP-1", true, false, null)), List.of());

        assertThat(WhomToInvite.to(List.of(ella), DAY, INVITE_AGE).people()).isEmpty();
    }

    private static List<String> names(Place place) {
        return WhomToInvite.to(List.of(at(place)), DAY, INVITE_AGE).people().stream()
                .map(SuggestedInvitee::name)
                .toList();
    }

    private static Known at(Place place) {
        return child("Ella", List.of(), List.of(place), List.of(), List.of());
    }

    private static Place place(Person... people) {
        return new Place("GP practice", "Hill Surgery", List.of(people));
    }

    private static Person person(String name, Profession profession, @Nullable String jobTitle) {
        return new Person(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                profession,
                jobTitle,
                "Agency");
    }

    private static Known child(String name, ConferenceKind kind, @Nullable LocalDate born) {
        return new Known(Ids.next(), name, born, kind, List.of(), List.of(), List.of(), List.of());
    }

    private static Known child(
            String name, List<Worker> workers, List<Place> places, List<Earlier> earlier, List<Relative> relatives) {
        return new Known(
                Ids.next(), name, DAY.minusYears(3), ConferenceKind.INITIAL, workers, places, earlier, relatives);
    }
}
