package org.quorate.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.access.NotFound;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.partnership.domain.DayOffRow.Source;
import org.quorate.partnership.domain.NationalDefaults;
import org.quorate.testing.ModuleTest;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class PartnershipServicesTest {

    private static final Actor MANAGER = actor(Role.SERVICE_MANAGER);

    @Autowired
    RuleSets ruleSets;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    Localities localities;

    @Autowired
    FirstStart firstStart;

    @Autowired
    MutableClock clock;

    @Test
    void aNewPortalHasTheNationalDefaultsAndStartsAgainWithoutAddingAnything() {
        var rules = ruleSets.all().size();
        var days = calendars.daysOff().size();

        firstStart.afterSingletonsInstantiated();

        assertThat(ruleSets.inForce(LocalDate.of(2018, 4, 1)).rules()).isEqualTo(NationalDefaults.rules());
        assertThat(ruleSets.all()).hasSize(rules);
        assertThat(calendars.daysOff()).hasSize(days);
    }

    @Test
    void aRuleSetIsInForceFromItsFirstDayUntilTheNext() {
        clock.setTo("2040-01-01T09:00");
        var first = ruleSets.add(MANAGER, "Swindon-like", LocalDate.of(2040, 2, 1), ExampleRuleSets.swindonLike());
        var second = ruleSets.add(MANAGER, "Guernsey-like", LocalDate.of(2040, 3, 1), ExampleRuleSets.guernseyLike());

        assertThat(ruleSets.inForce(LocalDate.of(2040, 2, 1)).id()).isEqualTo(first);
        assertThat(ruleSets.inForce(LocalDate.of(2040, 2, 29)).rules()).isEqualTo(ExampleRuleSets.swindonLike());
        assertThat(ruleSets.inForce(LocalDate.of(2040, 3, 1)).id()).isEqualTo(second);
        assertThat(ruleSets.byId(first).name()).isEqualTo("Swindon-like");
    }

    @Test
    void rulesNeverChangeForDaysGoneByOrTwiceOnADay() {
        clock.setTo("2041-01-01T09:00");
        var national = NationalDefaults.rules();
        ruleSets.add(MANAGER, "From today", LocalDate.of(2041, 1, 1), national);

        assertRefused(
                () -> ruleSets.add(MANAGER, "Yesterday", LocalDate.of(2040, 12, 31), national),
                "effectiveFrom",
                "rule-set-backdated");
        assertRefused(
                () -> ruleSets.add(MANAGER, "Again", LocalDate.of(2041, 1, 1), national),
                "effectiveFrom",
                "rule-set-same-day");
        assertRefused(() -> ruleSets.add(MANAGER, " ", LocalDate.of(2041, 2, 1), national), "name", "name-needed");
    }

    @Test
    void unknownRulesAreNotFound() {
        assertThatThrownBy(() -> ruleSets.byId(Ids.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ruleSets.inForce(LocalDate.of(2009, 12, 31))).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SERVICE_MANAGER", "ADMINISTRATOR", "SYSTEM"})
    void onlyThoseWhoAnswerForTheServiceChangeItsRules(Role role) {
        assertThatThrownBy(() -> ruleSets.add(actor(role), "x", LocalDate.of(2050, 1, 1), NationalDefaults.rules()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> localities.add(actor(role), "X", "x")).isInstanceOf(NotFound.class);
    }

    @Test
    void aLocalDayIsOffAtOnceAndWorkedAgainWhenRemoved() {
        var day = LocalDate.of(2031, 12, 30);
        calendars.current();

        calendars.addDay(MANAGER, day, "Council closure", Source.LOCAL);
        assertThat(calendars.current().reasonNotWorking(day)).contains("Council closure");
        assertRefused(() -> calendars.addDay(MANAGER, day, "Once more", Source.ONE_OFF), "day", "day-off-already");

        calendars.removeDay(MANAGER, day);
        assertThat(calendars.current().isWorkingDay(day)).isTrue();
        assertRefused(() -> calendars.removeDay(MANAGER, day), "day", "day-off-not-local");
    }

    @Test
    void aBankHolidayCannotBeRemovedNorAddedAgain() {
        var christmas = LocalDate.of(2026, 12, 25);

        assertRefused(() -> calendars.removeDay(MANAGER, christmas), "day", "day-off-not-local");
        assertRefused(() -> calendars.addDay(MANAGER, christmas, "Christmas", Source.LOCAL), "day", "day-off-already");
    }

    @Test
    void govUksListIsMergedAndNeverTakesADayAway() {
        var first = upload("2033-04-15 Good Friday", "2033-06-10 Royal day");
        assertThat(first.added()).hasSize(2);
        assertThat(calendars.current().reasonNotWorking(LocalDate.of(2033, 6, 10)))
                .contains("Royal day");

        var second = upload("2033-04-15 Good Friday", "2033-06-13 Royal day");
        assertThat(second.added()).hasSize(1);
        assertThat(second.alreadyThere()).isEqualTo(1);
        assertThat(second.noLongerListed()).containsExactly(LocalDate.of(2033, 6, 10));
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2033, 6, 10))).isFalse();
    }

    @Test
    void aLocalityIsAddedRenamedAndClosed() {
        var code = "L" + UUID.randomUUID().toString().substring(0, 8);
        var id = localities.add(MANAGER, code, "North");
        localities.rename(MANAGER, id, "North and Coast");
        localities.close(MANAGER, id, LocalDate.of(2026, 4, 1));

        assertThat(localities.byCode(code))
                .contains(new LocalityRow(id, code, "North and Coast", LocalDate.of(2026, 4, 1)));
        assertThat(localities.all()).extracting(LocalityRow::id).contains(id);
        assertRefused(() -> localities.add(MANAGER, code, "Again"), "code", "locality-code-taken");
        assertRefused(() -> localities.add(MANAGER, "a b", "Blank in the code"), "code", "locality-code");
        assertRefused(() -> localities.close(MANAGER, id, LocalDate.of(2026, 5, 1)), null, "locality-closed");
        assertThatThrownBy(() -> localities.rename(MANAGER, Ids.next(), "Nowhere"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void importingALocalityAgainFindsItAndTakesItsNewName() {
        var ref = "loc-" + UUID.randomUUID();
        var code = "I" + ref.substring(4, 12);
        var importer = Actor.system("import");
        var id = localities.importOne(importer, ref, code, "East");

        assertThat(localities.importOne(importer, ref, code, "East Side")).isEqualTo(id);
        assertThat(localities.byCode(code)).map(LocalityRow::name).contains("East Side");
    }

    private WorkingCalendars.Imported upload(String... events) {
        var list = new StringBuilder();
        for (var event : events) {
            list.append(list.isEmpty() ? "" : ",")
                    .append("{\"date\":\"%s\",\"title\":\"%s\",\"notes\":\"\",\"bunting\":true}"
                            .formatted(event.substring(0, 10), event.substring(11)));
        }
        var json = "{\"england-and-wales\":{\"division\":\"england-and-wales\",\"events\":[" + list + "]}}";
        return calendars.importGovUk(MANAGER, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertRefused(ThrowingCallable call, String field, String code) {
        assertThatThrownBy(call).asInstanceOf(type(RuleViolation.class)).satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }

    private static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), "Sam Example", Set.of(role), null, null);
    }
}
