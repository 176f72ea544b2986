package org.quorate.family.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.family.KeptDetail;
import org.quorate.family.KeptDetail.Kind;
import org.quorate.family.PersonKind;
import org.quorate.family.domain.KeptFacts.Detail;
import org.quorate.family.domain.KeptFacts.Home;
import org.quorate.family.domain.KeptFacts.LivesWith;
import org.quorate.family.domain.KeptFacts.Member;
import org.quorate.family.domain.KeptFacts.Restriction;

/**
 * Ann lives with her mother and her grandmother at a secret place, Ben with his father, Cat with a foster carer at
 * another secret place. The mother is protected from the father.
 */
class KeptPolicyTest {

    private static final UUID FAMILY = UUID.randomUUID();

    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Home> homes = new ArrayList<>();
    private final List<LivesWith> livesWith = new ArrayList<>();
    private final List<Restriction> restrictions = new ArrayList<>();
    private final List<Detail> details = new ArrayList<>();

    KeptPolicyTest() {
        Stream.of("Ann", "Ben", "Cat").forEach(name -> member(name, PersonKind.CHILD));
        Stream.of("mother", "father", "grandmother", "carer").forEach(name -> member(name, PersonKind.ADULT));
        home("mother", "1 Refuge Row", true);
        home("Ann", "1 Refuge Row", false);
        home("father", "2 Old Street", false);
        home("Ben", "2 Old Street", false);
        home("carer", "3 Carer Close", true);
        home("Cat", "3 Carer Close", false);
        with("Ann", "mother", "grandmother");
        with("Ben", "father");
        with("Cat", "carer");
        detail("Ann", Kind.SCHOOL, "Ash School", true);
        detail("Ben", Kind.SCHOOL, "Birch School", false);
        detail("Cat", Kind.GP, "Cedar Surgery", true);
        detail("mother", Kind.PHONE, "+447700900001", false);
        detail("mother", Kind.EMAIL, "mother@example.org", true);
        detail("father", Kind.PHONE, "+447700900002", false);
        restrictions.add(new Restriction(FAMILY, ids.get("father"), ids.get("mother")));
    }

    @ParameterizedTest(name = "{0} is not told {1}")
    @CsvSource(delimiter = '|', textBlock = """
            father      | 1 Refuge Row, 3 Carer Close, Ash School, Cedar Surgery, +447700900001, mother@example.org
            Ben         | 1 Refuge Row, 3 Carer Close, Ash School, Cedar Surgery, +447700900001, mother@example.org
            mother      | 2 Old Street, 3 Carer Close, Cedar Surgery, +447700900002
            grandmother | 2 Old Street, 3 Carer Close, Cedar Surgery, +447700900002
            Ann         | 2 Old Street, 3 Carer Close, Cedar Surgery, +447700900002
            carer       | 1 Refuge Row, Ash School, mother@example.org
            Cat         | 1 Refuge Row, Ash School, mother@example.org
            """)
    void eachIsToldWhatTheirOwnHomeKnows(String reader, String kept) {
        assertThat(keptFrom(reader)).isEqualTo(Set.of(kept.split(", ")));
    }

    @Test
    void aParentWhoMovedOutIsNotToldWhateverTheOldRelationshipSays() {
        with("Ann", "father");

        assertThat(keptFrom("father")).contains("1 Refuge Row", "Ash School");
    }

    @Test
    void aChildWithTwoHomesHasASecretOneThatTheOtherParentDoesNotLearn() {
        restrictions.clear();
        home("Ann", "2 Old Street", false);
        with("Ann", "father");

        assertThat(keptFrom("father"))
                .contains("1 Refuge Row", "mother@example.org")
                .doesNotContain("Ash School", "2 Old Street", "+447700900001");
        assertThat(keptFrom("Ann")).doesNotContain("1 Refuge Row", "2 Old Street", "mother@example.org");
    }

    @Test
    void theOnlyHomeOfAChildIsThatOfTheAdultsWhoLiveThereWithoutAnAddressOfTheirOwn() {
        homes.removeIf(home -> home.personId().equals(ids.get("mother")));
        homes.removeIf(home -> home.personId().equals(ids.get("Ann")));
        home("Ann", "1 Refuge Row", true);

        assertThat(keptFrom("mother")).doesNotContain("1 Refuge Row");
        assertThat(keptFrom("grandmother")).doesNotContain("1 Refuge Row", "mother@example.org");
        assertThat(keptFrom("father")).contains("1 Refuge Row");
    }

    @Test
    void whereAProtectedParentLivesIsKeptThoughNobodyMarkedIt() {
        homes.clear();
        home("Ann", "1 Refuge Row", false);
        home("father", "2 Old Street", false);

        assertThat(keptFrom("father")).contains("1 Refuge Row");
        assertThat(keptFrom("carer")).doesNotContain("1 Refuge Row");
    }

    @Test
    void aRestrictionForTheWholeFamilyHoldsForEachOfThem() {
        restrictions.clear();
        restrictions.add(new Restriction(FAMILY, ids.get("father"), null));

        assertThat(keptFrom("father")).contains("Birch School", "+447700900001");
        assertThat(keptFrom("carer")).contains("2 Old Street", "+447700900002");
        assertThat(new KeptPolicy(facts()).restricted(ids.get("Cat"), ids.get("father")))
                .isTrue();
        assertThat(new KeptPolicy(facts()).restricted(ids.get("Cat"), ids.get("mother")))
                .isFalse();
    }

    @Test
    void aPlaceTheyLeftStaysSecretFromThoseWhoNeverLivedThere() {
        homes.add(new Home(ids.get("mother"), "9 First Refuge", null, true, false));

        assertThat(keptFrom("carer")).contains("9 First Refuge");
        assertThat(keptFrom("Ann")).contains("9 First Refuge");
    }

    @Test
    void nobodyIsKeptFromWhatIsTheirOwnToo() {
        detail("father", Kind.EMAIL, "Mother@example.org", false);

        assertThat(keptFrom("father")).doesNotContain("mother@example.org");
    }

    private Set<String> keptFrom(String reader) {
        return new KeptPolicy(facts())
                .from(ids.get(reader)).stream().map(KeptDetail::value).collect(Collectors.toSet());
    }

    private KeptFacts facts() {
        return new KeptFacts(members, homes, livesWith, restrictions, details);
    }

    private void member(String name, PersonKind kind) {
        ids.put(name, UUID.randomUUID());
        members.add(new Member(ids.get(name), FAMILY, kind));
    }

    private void home(String name, String lines, boolean confidential) {
        homes.add(new Home(ids.get(name), lines, null, confidential, true));
    }

    private void with(String child, String... adults) {
        Stream.of(adults).forEach(adult -> livesWith.add(new LivesWith(ids.get(child), ids.get(adult))));
    }

    private void detail(String name, Kind kind, String value, boolean confidential) {
        details.add(new Detail(ids.get(name), kind, value, confidential));
    }
}
