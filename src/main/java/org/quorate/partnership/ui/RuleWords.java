package org.quorate.partnership.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.RuleSet;
import org.quorate.partnership.domain.RuleSetJson;

/** What each setting of a rule set is called, in the order in which screens show them. */
final class RuleWords {

    /** One setting in words. */
    record Line(String path, String label, String value) {}

    /** One setting that two rule sets disagree on. */
    record Difference(String label, String before, String after) {}

    /** Path to label; the first part of a path is its section. */
    static final Map<String, String> LABELS = labels();

    private RuleWords() {}

    /** The settings of a section, such as {@code timescales}. */
    static List<Line> lines(RuleSet rules, String section) {
        var settings = RuleSetJson.settings(rules);
        return LABELS.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(section + "."))
                .map(entry ->
                        new Line(entry.getKey(), entry.getValue(), words(settings.getOrDefault(entry.getKey(), ""))))
                .toList();
    }

    /** What changes from one rule set to the next, the groups of professions included. */
    static List<Difference> differences(RuleSet before, RuleSet after) {
        var old = RuleSetJson.settings(before);
        var next = RuleSetJson.settings(after);
        var paths = new ArrayList<>(LABELS.keySet());
        old.keySet().stream().filter(path -> !paths.contains(path)).forEach(paths::add);
        next.keySet().stream().filter(path -> !paths.contains(path)).forEach(paths::add);
        return paths.stream()
                .filter(path -> !old.getOrDefault(path, "").equals(next.getOrDefault(path, "")))
                .map(path -> new Difference(
                        label(path), words(old.getOrDefault(path, "")), words(next.getOrDefault(path, ""))))
                .toList();
    }

    /** Codes as words: {@code DELAY_HARMFUL} reads "delay harmful"; the rest as it is. */
    static String words(String value) {
        return switch (value) {
            case "" -> "none";
            case "true" -> "yes";
            case "false" -> "no";
            default ->
                value.matches("[A-Z_]{4,}(, [A-Z_]+)*")
                        ? value.toLowerCase(Locale.UK).replace('_', ' ')
                        : value;
        };
    }

    private static String label(String path) {
        var label = LABELS.get(path);
        return label != null ? label : words(path.substring(path.lastIndexOf('.') + 1)) + " counts as";
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("timescales.initial", "Initial conference, from the strategy discussion");
        labels.put("timescales.firstReview", "First review, from the initial conference");
        labels.put("timescales.laterReview", "Later review, from the one before");
        labels.put("timescales.reviewAfterBirth", "First review, from the birth");
        labels.put("timescales.transferIn", "Transfer-in conference");
        labels.put("timescales.transferClock", "Transfer-in clock starts when the referral is");
        labels.put("timescales.coreGroup", "First core group");
        for (var kind : ConferenceKind.values()) {
            var path = "quoracy.byKind." + kind.name();
            labels.put(path + ".required", kind.shortName() + ": must be there");
            labels.put(path + ".others", kind.shortName() + ": how many others");
            labels.put(path + ".directContact", kind.shortName() + ": others need direct contact");
        }
        labels.put("quoracy.countBy", "What counts once");
        labels.put("quoracy.reportsCount", "A written report counts as presence");
        labels.put("quoracy.grounds", "Grounds for going ahead short");
        labels.put("quoracy.twiceRunning", "Second time running");
        labels.put("quoracy.reconvene", "New date when not held");
        for (var kind : ConferenceKind.values()) {
            labels.put("preparation.reportDue." + kind.name(), kind.shortName() + ": reports due before");
        }
        labels.put("preparation.shareWithFamily", "Family has the reports before");
        labels.put("preparation.preMeetingMinutes", "Family meets the chair, minutes before");
        labels.put("preparation.reviewNotice", "Review confirmed in writing before");
        labels.put("preparation.exclusionNotice", "Request to exclude someone before");
        labels.put("preparation.observersMax", "Observers at most");
        labels.put("preparation.childInviteAge", "Child invited from age");
        labels.put("preparation.childAdvocateAge", "Child told of advocacy from age");
        labels.put("afterwards.decisionLetter", "Decision letter");
        labels.put("afterwards.record", "Record");
        labels.put("afterwards.correction", "Corrections, from receiving the record");
        labels.put("appeals.window", "Time to appeal");
        labels.put("appeals.windowFrom", "Time to appeal counts from");
        labels.put("appeals.stages", "Stages");
        labels.put("appeals.stageOne", "First answer");
        labels.put("chasing.remindAfter", "Reminded so many working days after the invitation");
        labels.put("chasing.remindBefore", "Reminded so many working days before the conference");
        labels.put("chasing.escalateAfter", "Agency told so many working days after the invitation");
        labels.put("chasing.from", "Nothing is sent before");
        labels.put("chasing.until", "Nothing is sent after");
        labels.put("chasing.absencesForNotice", "Conferences missed without a report before a notice");
        labels.put("chasing.absenceWindowDays", "Missed within so many calendar days");
        labels.put("privacy.coverAfterMinutes", "An open screen covers itself after so many minutes without a touch");
        return labels;
    }
}
