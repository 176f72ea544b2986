package org.quorate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.access.NotFound;
import org.quorate.family.domain.LifeEventRow;
import org.quorate.family.domain.LifeEventRow.OverWhy;
import org.quorate.family.domain.NewName;
import org.quorate.family.domain.OtherName;
import org.quorate.family.domain.RegisteredFamily;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-24: what happens in a child's life is a fact of its own, and what is mistaken can be taken back. */
@PortalTest
class LifeEventsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    LifeEvents lives;

    @Autowired
    Families families;

    @Autowired
    Children children;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final Actor support = as(Role.BUSINESS_SUPPORT);
    private final String name = "Z" + UUID.randomUUID().toString().substring(0, 8);
    private RegisteredFamily family;
    private UUID amy;

    @BeforeEach
    void aFamily() {
        clock.setTo("2026-03-02T10:00");
        family = families.register(support, name, ChildDetails.born("Amy", name, LocalDate.of(2019, 5, 4)));
        amy = family.childId();
    }

    @ParameterizedTest
    @EnumSource(names = {"DIED", "MOVED_AWAY", "TRANSFERRED_OUT"})
    void whoDiedOrLeftIsGoneFromThatDayAndTheRecordSaysWhoSaidSo(LifeEvent what) {
        lives.left(support, amy, what, TODAY.minusDays(3), "Told by the school");

        var row = children.child(support, amy);
        assertThat(row.goneBy(TODAY)).contains(new Gone(what, TODAY.minusDays(3)));
        assertThat(row.goneBy(TODAY.minusDays(4))).isEmpty();
        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.what()).isEqualTo(what);
            assertThat(event.recordedByName()).isEqualTo("Somebody");
            assertThat(event.note()).isEqualTo("Told by the school");
        });
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'life-event-recorded' and subject_id = ?")
                        .param(amy)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertRefused("life-event-already", () -> lives.left(support, amy, what, TODAY, null));
    }

    @Test
    void aMistakeIsTakenBackAndStaysOnRecord() {
        lives.left(support, amy, LifeEvent.DIED, TODAY, null);
        var event = events().getFirst().id();

        lives.undo(support, event);

        assertThat(children.child(support, amy).goneBy(TODAY)).isEmpty();
        assertThat(events()).singleElement().extracting(LifeEventRow::overWhy).isEqualTo(OverWhy.MISTAKEN);
        assertRefused("life-event-over", () -> lives.undo(support, event));
        lives.left(support, amy, LifeEvent.MOVED_AWAY, TODAY, null);
    }

    @Test
    void whoMovedAwayMayComeBackAndWhoDiedAwayHasDied() {
        lives.left(support, amy, LifeEvent.MOVED_AWAY, TODAY.minusDays(30), null);
        lives.cameBack(support, amy, TODAY.minusDays(2));
        assertThat(children.child(support, amy).goneBy(TODAY)).isEmpty();

        lives.left(support, amy, LifeEvent.TRANSFERRED_OUT, TODAY.minusDays(1), null);
        lives.left(support, amy, LifeEvent.DIED, TODAY, null);

        assertThat(children.child(support, amy).goneBy(TODAY)).contains(new Gone(LifeEvent.DIED, TODAY));
        assertThat(events())
                .extracting(LifeEventRow::what, LifeEventRow::overWhy)
                .containsExactly(
                        tuple(LifeEvent.DIED, null),
                        tuple(LifeEvent.TRANSFERRED_OUT, OverWhy.DIED_SINCE),
                        tuple(LifeEvent.MOVED_AWAY, OverWhy.CAME_BACK));
        assertRefused("life-event-over", () -> lives.cameBack(support, amy, TODAY));
    }

    @Test
    void nothingHappensAheadOrBeforeTheBirth() {
        assertRefused("life-event-day", () -> lives.left(support, amy, LifeEvent.DIED, TODAY.plusDays(1), null));
        assertRefused(
                "life-event-day", () -> lives.left(support, amy, LifeEvent.MOVED_AWAY, LocalDate.of(2019, 5, 3), null));
    }

    @ParameterizedTest
    @EnumSource(names = {"ADOPTED", "RENAMED"})
    void aChildIsFoundByEveryNameTheyEverHad(LifeEvent what) {
        var now = "Y" + name;
        lives.renamed(support, amy, what, new NewName("Ann", now, "943 476 5919"), TODAY, null);
        lives.alsoKnownAs(support, amy, "Mimi", "Q" + name);

        assertThat(children.child(support, amy).label()).isEqualTo("Ann " + now);
        for (var words : List.of("ann " + now, "amy " + name, "mimi", "9434765919 amy")) {
            assertThat(families.search(support, words + " " + name, 0, 10))
                    .as(words)
                    .extracting(ChildSummary::id)
                    .containsExactly(amy);
        }
        assertThat(families.page(support, family.familyId()).otherNames())
                .extracting(OtherName::name, OtherName::untilOn)
                .containsExactly(tuple("Mimi Q" + name, null), tuple("Amy " + name, TODAY));
    }

    @Test
    void aNameGivenByMistakeIsTakenBackTheLatestFirst() {
        lives.renamed(support, amy, LifeEvent.RENAMED, new NewName("Ann", name, null), TODAY, null);
        clock.setTo("2026-03-02T10:01");
        lives.renamed(support, amy, LifeEvent.RENAMED, new NewName("Anya", name, null), TODAY, null);
        var latestFirst = events();

        assertRefused(
                "name-changed-since",
                () -> lives.undo(support, latestFirst.get(1).id()));
        lives.undo(support, latestFirst.get(0).id());
        lives.undo(support, latestFirst.get(1).id());

        assertThat(children.child(support, amy).label()).isEqualTo("Amy " + name);
        assertThat(families.page(support, family.familyId()).otherNames()).isEmpty();
    }

    @Test
    void aBabyIsFoundByTheNameBeforeBirthAndABirthByMistakeIsTakenBack() {
        var baby = children.addUnborn(support, family.familyId(), ChildDetails.unborn(name, LocalDate.of(2026, 4, 1)));
        lives.born(support, baby, new BirthDetails("Cal", "Kestrel", TODAY, null, null));
        assertThat(families.search(support, "cal " + name, 0, 10))
                .extracting(ChildSummary::id)
                .containsExactly(baby);

        lives.undo(support, events().getFirst().id());

        assertThat(children.child(support, baby).label()).isEqualTo("Unborn baby of " + name);
        lives.born(support, baby, new BirthDetails("Cal", name, TODAY, null, null));
    }

    @Test
    void the18thBirthdayPassesByItself() {
        var leap = children.addChild(
                support, family.familyId(), ChildDetails.born("Leo", name, LocalDate.of(2008, 2, 29)));

        var row = children.child(support, leap);
        assertThat(row.goneBy(LocalDate.of(2026, 2, 28))).isEmpty();
        assertThat(row.goneBy(LocalDate.of(2026, 3, 1)))
                .contains(new Gone(LifeEvent.TURNED_18, LocalDate.of(2026, 3, 1)));
        assertThat(jdbc.sql("select adult_on from family_child_life where child_id = ?")
                        .param(leap)
                        .query(LocalDate.class)
                        .single())
                .as("the database counts the same")
                .isEqualTo(LocalDate.of(2026, 3, 1));
        assertRefused("required", () -> lives.left(support, leap, LifeEvent.TURNED_18, TODAY, null));
    }

    @Test
    void whoMayNotKeepTheRecordRecordsNothing() {
        assertThatThrownBy(() -> lives.left(as(Role.CHAIR), amy, LifeEvent.DIED, TODAY, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lives.left(as(Role.SOCIAL_WORKER), amy, LifeEvent.DIED, TODAY, null))
                .isInstanceOf(NotFound.class);
    }

    private List<LifeEventRow> events() {
        return families.page(support, family.familyId()).events();
    }

    private static void assertRefused(String code, ThrowingCallable request) {
        assertThatThrownBy(request)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static Actor as(Role role) {
        return new Actor(UUID.randomUUID(), "Somebody", Set.of(role), null, null);
    }
}
