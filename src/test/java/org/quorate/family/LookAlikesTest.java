package org.quorate.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.directory.Agencies;
import org.quorate.directory.AgencyDetails;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.AgencySearch;
import org.quorate.family.domain.LookAlike;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody on record is found, and shown before they are registered again, however their name is typed. */
@PortalTest
class LookAlikesTest {

    private static final LocalDate BORN = LocalDate.of(2019, 5, 4);

    @Autowired
    private Families families;

    @Autowired
    private Children children;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Scene scene;

    @Autowired
    private MutableClock clock;

    /** Letters only, so that no test meets the people of another. */
    private final String mark =
            UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase(Locale.ROOT) + "q";

    private Actor support;

    @BeforeEach
    void today() {
        clock.setTo("2026-03-02T09:00");
        support = scene.support();
    }

    @ParameterizedTest
    @ValueSource(strings = {"O’Connell", "O'CONNELL", "O‘connell", "O Connell", "OConnell", "Ó’Connell", "O-Connell"})
    void aChildIsFoundAndShownHoweverTheNameIsTyped(String typed) {
        var child = register("Robin", "O'Connell" + mark, BORN);

        assertThat(families.search(support, "robin " + typed + mark, 0, 5))
                .extracting(ChildSummary::id)
                .containsExactly(child);
        assertThat(alike(ChildDetails.born("Robyn", typed + mark, BORN))).containsExactly(child);
    }

    @ParameterizedTest
    @CsvSource({
        "Robin, Teasel, 2019-05-04, true",
        "Someone, Teasel, 2019-05-04, true",
        "Teasel, Robin, 2019-05-04, true",
        "Robin, Teasel, 2019-04-05, true",
        "Robin, Teasel, 2009-05-04, false",
        "Someone, Teasel, 2019-04-05, false",
        "Robin, Lovage, 2019-05-04, false"
    })
    void aChildIsShownByNameAndDay(String given, String family, LocalDate born, boolean shown) {
        var child = register("Robin" + mark, "Teasel" + mark, BORN);

        assertThat(alike(ChildDetails.born(given + mark, family + mark, born)).contains(child))
                .isEqualTo(shown);
    }

    @Test
    void anUnbornChildIsShownBeforeAndAfterItIsBorn() {
        var family = register("Ann", "Kingcup" + mark, LocalDate.of(2015, 1, 1));
        var unborn = children.addUnborn(
                support,
                children.child(support, family).familyId(),
                ChildDetails.unborn("Kingcup" + mark, LocalDate.of(2026, 5, 1)));

        assertThat(alike(ChildDetails.unborn("Kingcup-" + mark, LocalDate.of(2026, 5, 20))))
                .containsExactly(unborn);
        assertThat(alike(ChildDetails.born("Joy", "kingcup" + mark, LocalDate.of(2026, 3, 1))))
                .containsExactly(unborn);
        assertThat(alike(ChildDetails.unborn("Kingcup" + mark, LocalDate.of(2026, 9, 20))))
                .isEmpty();
    }

    @Test
    void anAdultIsShownBeforeTheyAreAddedAgain() {
        var child = register("Ann", "Harebell" + mark, BORN);
        var family = children.child(support, child).familyId();
        var adult = families.addAdult(support, family, AdultDetails.named("Zoë", "D’Arcy " + mark));

        assertThat(children.lookAlikes(support, AdultDetails.named("zoe", "d'arcy" + mark))
                        .seen())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.personId()).isEqualTo(adult);
                    assertThat(found.familyId()).isEqualTo(family);
                });
        assertThat(children.lookAlikes(support, AdultDetails.named("Zara", "D’Arcy" + mark))
                        .any())
                .isFalse();
    }

    @Test
    void practicesOfOneNameAreToldApart() {
        var code = mark.substring(0, Math.min(5, mark.length()));
        agencies.add(
                support,
                new AgencyDetails(
                        "St. Mary’s " + mark,
                        AgencyKind.GP_PRACTICE,
                        null,
                        "A" + code,
                        null,
                        null,
                        null,
                        "1 Lane",
                        "NX1 1AA"));
        agencies.add(
                support,
                new AgencyDetails(
                        "St Marys " + mark,
                        AgencyKind.GP_PRACTICE,
                        null,
                        "B" + code,
                        null,
                        null,
                        null,
                        "2 Lane",
                        "NX2 2BB"));

        assertThat(agencies.search(support, AgencySearch.of("st mary's " + mark), 0, 5))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.label()).contains(row.postcode(), row.nationalCode()));
        assertThat(agencies.search(support, AgencySearch.of(mark + " nx2 2bb"), 0, 5))
                .hasSize(1);
    }

    private UUID register(String given, String family, LocalDate born) {
        return families.register(support, null, ChildDetails.born(given, family, born))
                .childId();
    }

    private List<UUID> alike(ChildDetails details) {
        return children.lookAlikes(support, details).seen().stream()
                .map(LookAlike::personId)
                .toList();
    }
}
