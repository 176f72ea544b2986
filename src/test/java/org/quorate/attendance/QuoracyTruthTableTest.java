package org.quorate.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.attendance.Quoracy.Quorate;
import org.quorate.attendance.domain.QuoracyPolicy;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.ExampleRuleSets;
import org.quorate.partnership.Ground;
import org.quorate.partnership.QuoracyGroup;
import org.quorate.partnership.QuoracyRules;
import org.quorate.partnership.Quorum;
import org.quorate.partnership.domain.NationalDefaults;

/** Whom the published rules count; docs/rules/quoracy.md has the same for readers. */
class QuoracyTruthTableTest {

    private static final QuoracyRules SUSSEX = ExampleRuleSets.sussexLike().quoracy();
    private static final QuoracyRules SWINDON = ExampleRuleSets.swindonLike().quoracy();
    private static final QuoracyRules GUERNSEY = ExampleRuleSets.guernseyLike().quoracy();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // here                                                     | Sussex | Swindon | Guernsey
                "social worker; police; school                              | yes | yes | yes",
                "social worker; health visitor (Trust); school nurse (Trust)| yes | yes | no",
                "social worker; GP; midwife; paediatrician                  | yes | yes | no",
                "social worker; school (Oak); school (Elm)                  | yes | no  | no",
                "social worker; police (Met); police (Met)                  | no  | no  | no",
                "social worker; GP                                          | no  | no  | no",
                "social worker                                              | no  | no  | no",
                "social worker; social work manager; school                 | no  | no  | no",
                "social work manager; school; GP                            | yes | yes | yes",
                "police; school; GP                                         | no  | no  | yes",
                "police; school; nursery                                    | no  | no  | yes",
                "social worker; police (no contact); school                 | no  | no  | yes",
                "social worker (no contact); police; school                 | yes | yes | yes",
                "social worker; GP (report only); school                    | no  | no  | no",
                "social worker; GP (video); school (phone)                  | yes | yes | yes",
                "social worker; GP (left); school                           | no  | no  | no",
                "social worker; school; chair; minute taker; mother; father | no  | no  | no",
                "social worker; school; supporter; interpreter; observer    | no  | no  | no",
                "social worker; school; solicitor; legal; advocate          | no  | no  | no",
                "social worker; school; conference chair; interpreter       | no  | no  | no",
                "social worker; adult social care; family support           | yes | yes | yes",
                "''                                                         | no  | no  | no"
            })
    void whoIsHereDecidesByEachAreasRule(String here, String sussex, String swindon, String guernsey) {
        assertThat(List.of(at(SUSSEX, here), at(SWINDON, here), at(GUERNSEY, here)))
                .extracting(quoracy -> quoracy.isQuorate() ? "yes" : "no")
                .containsExactly(sussex, swindon, guernsey);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                             | social care; two more agencies with direct contact",
                "police; GP; school             | social care",
                "social worker                  | two more agencies with direct contact",
                "social worker; GP              | one more agency with direct contact",
                "social worker; school; probation (no contact)"
                        + " | one more agency with direct contact (probation is here without direct contact)"
            })
    void whatIsMissingIsSaidInWords(String here, String missing) {
        assertThat(((Inquorate) at(SUSSEX, here)).missing().inWords()).isEqualTo(missing);
    }

    @Test
    void theGroupsThatCountAreNamed() {
        var quoracy = at(GUERNSEY, "social worker; GP; midwife; police; mother");

        assertThat(quoracy).isInstanceOf(Quorate.class);
        assertThat(quoracy.presentGroups())
                .containsExactly(QuoracyGroup.HEALTH, new QuoracyGroup("POLICE"), QuoracyGroup.SOCIAL_CARE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "social worker; GP; police (absent) | Sussex | SOCIAL_CARE_AND_ONE LOCAL_ATTENDANCE_DIFFICULTIES"
                        + " ENOUGH_INFORMATION DELAY_HARMFUL",
                "social worker; GP                  | Sussex | SOCIAL_CARE_AND_ONE FEWER_AGENCIES_INVOLVED"
                        + " LOCAL_ATTENDANCE_DIFFICULTIES ENOUGH_INFORMATION DELAY_HARMFUL",
                "GP; police; social worker (absent) | Sussex | LOCAL_ATTENDANCE_DIFFICULTIES ENOUGH_INFORMATION"
                        + " DELAY_HARMFUL",
                "social worker; GP; police (absent) | Swindon | ENOUGH_INFORMATION DELAY_HARMFUL CHILD_LOOKED_AFTER",
                "social worker; GP; police (absent, no contact) | Swindon | FEWER_AGENCIES_INVOLVED"
                        + " ENOUGH_INFORMATION DELAY_HARMFUL CHILD_LOOKED_AFTER",
                "social worker; GP; midwife         | Guernsey | TWO_PRESENT_AND_INFORMED",
                "social worker; mother              | Guernsey | ''"
            })
    void aGroundIsPermittedOnlyWhereTheRollBearsItOut(String people, String area, String grounds) {
        var rules = Map.of("Sussex", SUSSEX, "Swindon", SWINDON, "Guernsey", GUERNSEY)
                .get(area);
        var expected = grounds.isEmpty()
                ? List.<Ground>of()
                : Arrays.stream(grounds.split(" ")).map(Ground::valueOf).toList();

        assertThat(((Inquorate) at(rules, people)).permittedGrounds()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void reportsCountWhereAPartnershipSaysSoButNeverForSocialCare() {
        var q = SUSSEX;
        var counting = new QuoracyRules(
                q.byKind(), q.countBy(), q.groupOf(), true, q.grounds(), q.twiceRunning(), q.reconvene());

        assertThat(at(counting, "social worker; GP (report only); school").isQuorate())
                .isTrue();
        assertThat(at(counting, "social worker (report only); GP; school").isQuorate())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(ConferenceKind.class)
    void eachKindHasItsOwnQuorum(ConferenceKind kind) {
        var q = NationalDefaults.rules().quoracy();
        var byKind = new EnumMap<>(q.byKind());
        byKind.put(ConferenceKind.REVIEW, new Quorum(List.of(QuoracyGroup.SOCIAL_CARE), 1, true));
        var rules =
                new QuoracyRules(byKind, q.countBy(), q.groupOf(), false, q.grounds(), q.twiceRunning(), q.reconvene());
        var quoracy = new QuoracyPolicy(rules, kind).at(PeopleInALine.DECISION, PeopleInALine.of("social worker; GP"));

        assertThat(quoracy.isQuorate()).isEqualTo(kind == ConferenceKind.REVIEW);
    }

    @Test
    void repliesAreJudgedByTheSameRule() {
        var people = PeopleInALine.of("social worker (absent); GP (absent); school (absent)");
        var policy = new QuoracyPolicy(SUSSEX, ConferenceKind.INITIAL);
        var all = Set.of(people.get(0).id(), people.get(1).id(), people.get(2).id());

        assertThat(policy.forecast(people, all).isQuorate()).isTrue();
        assertThat(policy.forecast(
                                people, Set.of(people.get(0).id(), people.get(1).id()))
                        .isQuorate())
                .isFalse();
    }

    private static Quoracy at(QuoracyRules rules, String people) {
        return new QuoracyPolicy(rules, ConferenceKind.INITIAL).at(PeopleInALine.DECISION, PeopleInALine.of(people));
    }
}
