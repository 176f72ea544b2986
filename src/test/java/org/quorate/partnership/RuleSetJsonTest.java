package org.quorate.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Span;
import org.quorate.partnership.QuoracyRules.TwiceRunning;
import org.quorate.partnership.domain.NationalDefaults;
import org.quorate.partnership.domain.RuleSetJson;

class RuleSetJsonTest {

    @Test
    void everyRuleSetComesBackAsItWas() {
        assertThat(RuleSetJson.read(RuleSetJson.write(NationalDefaults.rules())))
                .isEqualTo(NationalDefaults.rules());
        ExampleRuleSets.all()
                .forEach((name, rules) -> assertThat(RuleSetJson.read(RuleSetJson.write(rules)))
                        .as(name)
                        .isEqualTo(rules));
    }

    @Test
    void theExamplesDisagree() {
        assertThat(ExampleRuleSets.all().values()).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void whatIsMissingIsTheNationalDefault() {
        var rules = RuleSetJson.read("""
                {"timescales": {"firstReview": "91 days"},
                 "quoracy": {"byKind": {"REVIEW": {"others": 1}}, "twiceRunning": "BLOCK"}}
                """);

        assertThat(rules.timescales().firstReview()).isEqualTo(Span.days(91));
        assertThat(rules.timescales().initial()).isEqualTo(Span.workingDays(15));
        assertThat(rules.quoracy().of(ConferenceKind.REVIEW).others()).isEqualTo(1);
        assertThat(rules.quoracy().of(ConferenceKind.REVIEW).required()).containsExactly(QuoracyGroup.SOCIAL_CARE);
        assertThat(rules.quoracy().of(ConferenceKind.INITIAL).others()).isEqualTo(2);
        assertThat(rules.quoracy().twiceRunning()).isEqualTo(TwiceRunning.BLOCK);
        assertThat(RuleSetJson.read("{}")).isEqualTo(NationalDefaults.rules());
    }

    @Test
    void theGroupsOfProfessionsAreTakenAsAWhole() {
        var rules = RuleSetJson.read("{\"quoracy\": {\"groupOf\": {\"GP\": \"HEALTH\"}}}");

        assertThat(rules.quoracy().groupOf("GP")).isEqualTo(QuoracyGroup.HEALTH);
        assertThat(rules.quoracy().groupOf("SOCIAL_WORKER")).isEqualTo(new QuoracyGroup("SOCIAL_WORKER"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'timescale': {}} | timescale | setting-unknown",
                "{'timescales': {'icpc': '15 WD'}} | timescales.icpc | setting-unknown",
                "{'timescales': {'initial': '15'}} | timescales.initial | setting-invalid",
                "{'timescales': {'initial': 15}} | timescales.initial | setting-invalid",
                "{'timescales': {'initial': null}} | timescales.initial | setting-invalid",
                "{'timescales': {'initial': '0 WD'}} | timescales.initial | setting-span",
                "{'timescales': {'initial': '15 h'}} | timescales.initial | setting-span",
                "{'timescales': {'transferClock': 'SENT'}} | timescales.transferClock | setting-invalid",
                "{'quoracy': {'reportsCount': 'yes'}} | quoracy.reportsCount | setting-invalid",
                "{'quoracy': {'grounds': ['HURRY']}} | quoracy.grounds | setting-invalid",
                "{'quoracy': {'byKind': {'CORE_GROUP': {}}}} | quoracy.byKind.CORE_GROUP | setting-unknown",
                "{'quoracy': {'byKind': {'REVIEW': {'others': 11}}}} | quoracy.byKind.others | setting-out-of-range",
                "{'quoracy': {'byKind': {'REVIEW': {'required': ['NONE']}}}} | quoracy.byKind.required"
                        + " | group-never-counts",
                "{'preparation': {'childInviteAge': 19}} | preparation.childInviteAge | setting-out-of-range",
                "{'appeals': {'stages': 0}} | appeals.stages | setting-out-of-range",
                "[] | | setting-invalid",
                "{ | | setting-invalid"
            })
    void whatCannotBeMeantIsRefusedAtItsField(String json, String field, String code) {
        assertThatThrownBy(() -> RuleSetJson.read(json.replace('\'', '"')))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.field()).isEqualTo(field);
                });
    }

    @Test
    void everySettingHasAPathForComparing() {
        var settings = RuleSetJson.settings(NationalDefaults.rules());

        assertThat(settings)
                .containsEntry("timescales.initial", "15 WD")
                .containsEntry("quoracy.byKind.INITIAL.required", "SOCIAL_CARE")
                .containsEntry("preparation.reportDue.REVIEW", "5 WD")
                .containsEntry("quoracy.reportsCount", "false");
    }
}
