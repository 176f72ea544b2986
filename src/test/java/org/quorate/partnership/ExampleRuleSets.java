package org.quorate.partnership;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.kernel.Span;
import org.quorate.partnership.QuoracyRules.CountBy;
import org.quorate.partnership.QuoracyRules.TwiceRunning;
import org.quorate.partnership.domain.NationalDefaults;

/**
 * Three rule sets in the manner of published procedures that disagree, for documentation, demonstration and tests. What
 * a procedure leaves open is the national default.
 */
public final class ExampleRuleSets {

    private static final List<String> HEALTH_PROFESSIONS = List.of(
            "GP",
            "HEALTH_VISITOR",
            "SCHOOL_NURSE",
            "MIDWIFE",
            "PAEDIATRICIAN",
            "SAFEGUARDING_NURSE",
            "MENTAL_HEALTH_ADULT",
            "CAMHS",
            "SUBSTANCE_MISUSE");

    private ExampleRuleSets() {}

    /** Like Pan-Sussex 7.8 (2022): social care and two more agencies or key disciplines with direct contact. */
    public static RuleSet sussexLike() {
        var defaults = NationalDefaults.rules();
        var p = defaults.preparation();
        return defaults.with(new Preparation(
                reportDue(Span.workingDays(3), Span.workingDays(5)), // Sussex 2020 and 2025
                p.shareWithFamily(),
                p.preMeetingMinutes(),
                p.reviewNotice(),
                p.exclusionNotice(),
                p.observersMax(),
                p.childInviteAge(),
                p.childAdvocateAge()));
    }

    /**
     * Like Swindon (2016, 2023): children's social work and two professional groups; school, school nurse and health
     * visitor each count; never two in a row.
     */
    public static RuleSet swindonLike() {
        var q = NationalDefaults.rules().quoracy();
        return NationalDefaults.rules()
                .with(new QuoracyRules(
                        q.byKind(),
                        CountBy.GROUP,
                        q.groupOf(),
                        q.reportsCount(),
                        List.of(
                                Ground.FEWER_AGENCIES_INVOLVED,
                                Ground.ENOUGH_INFORMATION,
                                Ground.DELAY_HARMFUL,
                                Ground.CHILD_LOOKED_AFTER),
                        TwiceRunning.BLOCK,
                        q.reconvene()));
    }

    /** Like Guernsey's islands: three agencies or groupings, of which all health staff are one and social care one. */
    public static RuleSet guernseyLike() {
        var q = NationalDefaults.rules().quoracy();
        var groups = new TreeMap<>(q.groupOf());
        HEALTH_PROFESSIONS.forEach(profession -> groups.put(profession, QuoracyGroup.HEALTH));
        var threeOfAny = new Quorum(List.of(), 3, false);
        return NationalDefaults.rules()
                .with(new QuoracyRules(
                        each(threeOfAny),
                        CountBy.GROUP,
                        groups,
                        q.reportsCount(),
                        List.of(Ground.TWO_PRESENT_AND_INFORMED),
                        q.twiceRunning(),
                        q.reconvene()));
    }

    /** By name. */
    public static Map<String, RuleSet> all() {
        return Map.of("Sussex-like", sussexLike(), "Swindon-like", swindonLike(), "Guernsey-like", guernseyLike());
    }

    private static Map<ConferenceKind, Quorum> each(Quorum quorum) {
        return Stream.of(ConferenceKind.values()).collect(Collectors.toMap(UnaryOperator.identity(), kind -> quorum));
    }

    private static Map<ConferenceKind, Span> reportDue(Span initial, Span review) {
        return Stream.of(ConferenceKind.values())
                .collect(Collectors.toMap(UnaryOperator.identity(), kind -> kind.isInitial() ? initial : review));
    }
}
