package org.quorate.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.quorate.attendance.domain.Participant;
import org.quorate.attendance.domain.Participant.Part;
import org.quorate.attendance.domain.Presence;
import org.quorate.attendance.domain.QuoracyPolicy;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.ExampleRuleSets;

/** What holds for every roll under every rule set; a thousand rolls each, always the same ones. */
class QuoracyPropertiesTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final List<String> PROFESSIONS = List.of(
            "SOCIAL_WORKER", "SOCIAL_WORK_MANAGER", "POLICE", "GP", "HEALTH_VISITOR", "SCHOOL", "PROBATION", "LEGAL");
    private static final List<UUID> AGENCIES = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3), new UUID(1, 4));

    private final Random random = new Random(17);

    @Test
    void oneMorePersonNeverMakesItLessQuorate() {
        everyRoll((policy, people) -> {
            var at = moment();
            var more = new ArrayList<>(people);
            more.add(someone(people));
            if (policy.at(at, people).isQuorate()) {
                assertThat(policy.at(at, more).isQuorate()).isTrue();
            }
            assertThat(policy.at(at, more).presentGroups())
                    .containsAll(policy.at(at, people).presentGroups());
        });
    }

    @Test
    void familyAndThoseWhoServeTheMeetingNeverCount() {
        everyRoll((policy, people) -> {
            var at = moment();
            var more = new ArrayList<>(people);
            for (var part : Part.values()) {
                if (part != Part.PROFESSIONAL) {
                    more.add(new Participant(
                            UUID.randomUUID(), part, any(PROFESSIONS), any(AGENCIES), true, true, null, always()));
                }
            }
            assertThat(policy.at(at, more)).isEqualTo(policy.at(at, people));
        });
    }

    @Test
    void theOrderOfTheRollDoesNotMatter() {
        everyRoll((policy, people) -> {
            var at = moment();
            var shuffled = new ArrayList<>(people);
            Collections.shuffle(shuffled, random);
            assertThat(policy.at(at, shuffled)).isEqualTo(policy.at(at, people));
        });
    }

    @Test
    void onlyPresencesThatCoverTheMomentMatter() {
        everyRoll((policy, people) -> {
            var at = moment();
            var trimmed = people.stream()
                    .map(p -> with(
                            p,
                            p.presences().stream()
                                    .filter(there -> there.covers(at))
                                    .toList()))
                    .toList();
            assertThat(policy.at(at, trimmed)).isEqualTo(policy.at(at, people));
        });
    }

    @Test
    void aDeputyCountsExactlyAsTheInviteeWould() {
        everyRoll((policy, people) -> {
            var at = moment();
            var deputised = new ArrayList<Participant>();
            for (var p : people) {
                deputised.add(with(p, List.of()));
                deputised.add(new Participant(
                        UUID.randomUUID(),
                        p.part(),
                        "OTHER",
                        null,
                        false,
                        false,
                        p.standsInFor() == null ? p.id() : p.standsInFor(),
                        p.presences()));
            }
            assertThat(policy.at(at, deputised)).isEqualTo(policy.at(at, people));
        });
    }

    @Test
    void theChannelDoesNotMatter() {
        everyRoll((policy, people) -> {
            var at = moment();
            var remote = people.stream()
                    .map(p -> with(
                            p,
                            p.presences().stream()
                                    .map(there -> new Presence(there.arrived(), there.left(), Channel.PHONE))
                                    .toList()))
                    .toList();
            assertThat(policy.at(at, remote)).isEqualTo(policy.at(at, people));
        });
    }

    private void everyRoll(BiConsumer<QuoracyPolicy, List<Participant>> check) {
        var quorate = 0;
        for (var rules : ExampleRuleSets.all().values()) {
            var policy = new QuoracyPolicy(rules.quoracy(), any(List.of(ConferenceKind.values())));
            for (int i = 0; i < 1_000; i++) {
                var people = new ArrayList<Participant>();
                for (int n = 3 + random.nextInt(10); n > 0; n--) {
                    people.add(someone(people));
                }
                check.accept(policy, people);
                quorate += policy.at(START, people).isQuorate() ? 1 : 0;
            }
        }
        assertThat(quorate).as("rolls of both outcomes").isBetween(200, 2_800);
    }

    private Participant someone(List<Participant> others) {
        var deputyOf = !others.isEmpty() && random.nextInt(5) == 0 ? any(others).id() : null;
        return new Participant(
                new UUID(2, random.nextLong()),
                random.nextInt(6) == 0 ? any(List.of(Part.values())) : Part.PROFESSIONAL,
                any(PROFESSIONS),
                random.nextInt(8) == 0 ? null : any(AGENCIES),
                random.nextInt(4) != 0,
                random.nextBoolean(),
                deputyOf,
                random.nextInt(6) == 0 ? List.of() : random.nextInt(4) != 0 ? always() : List.of(sometime()));
    }

    private Presence sometime() {
        var arrived = START.plus(Duration.ofMinutes(random.nextInt(90)));
        return new Presence(arrived, arrived.plus(Duration.ofMinutes(random.nextInt(60))), Channel.VIDEO);
    }

    private static List<Presence> always() {
        return List.of(new Presence(START, null, Channel.IN_PERSON));
    }

    private Instant moment() {
        return START.plus(Duration.ofMinutes(random.nextInt(120)));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Participant with(Participant p, List<Presence> presences) {
        return new Participant(
                p.id(),
                p.part(),
                p.profession(),
                p.agencyId(),
                p.directContact(),
                p.reportSubmitted(),
                p.standsInFor(),
                presences);
    }
}
