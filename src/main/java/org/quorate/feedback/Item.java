package org.quorate.feedback;

import java.util.List;

/**
 * A question of the parents' and carers' questionnaire. The items are those whose results Lancashire published for
 * 2018/19; the wording is ours.
 */
public enum Item {
    REPORT_SEEN(
            "When did you first see the social worker's report?",
            Asked.BOTH,
            "AT_LEAST_48_HOURS|DAY_BEFORE|EVENING_BEFORE|JUST_BEFORE|NOT_AT_ALL"),
    OTHER_REPORTS_SHARED(
            "Were other professionals' reports shared with you beforehand?", Asked.BOTH, "ALL|SOME|NONE|UNSURE"),
    PREPARED("Did you feel prepared?", Asked.BOTH, "YES|PARTLY|NO"),
    MET_CHAIR("Did you meet the chair before it began?", Asked.BOTH, "YES|OFFERED_DECLINED|NO"),
    COULD_SPEAK("Could you give your views and ask questions?", Asked.BOTH, "ALWAYS|SOMETIMES|NEVER"),
    UNDERSTANDS_WORRIES("Do you understand why professionals are worried?", Asked.BOTH, "YES|PARTLY|NO"),
    WELL_MANAGED("Was it well managed?", Asked.BOTH, "YES|PARTLY|NO"),
    INVITED_TO_CORE_GROUPS("Were you invited to core groups?", Asked.REVIEW, "YES|SOME|NO"),
    HAS_PLAN("Do you have a copy of the plan?", Asked.REVIEW, "YES|NO"),
    UNDERSTANDS_PLAN("Do you understand what the plan expects of you?", Asked.REVIEW, "YES|NO|UNSURE"),
    WENT_WELL("What went well?", Asked.BOTH, ""),
    COULD_BE_BETTER("What could be better?", Asked.BOTH, "");

    private final String text;
    private final Asked asked;
    private final String answers;

    private enum Asked {
        BOTH,
        REVIEW
    }

    Item(String text, Asked asked, String answers) {
        this.text = text;
        this.asked = asked;
        this.answers = answers;
    }

    /** The question as the form asks it. */
    public String text() {
        return text;
    }

    /** Which forms ask it. */
    public boolean isOn(Form form) {
        return asked == Asked.BOTH || form == Form.REVIEW;
    }

    /** The codes of its answers, best first; empty when it is answered in words. */
    public List<String> answers() {
        return answers.isEmpty() ? List.of() : List.of(answers.split("\\|", -1));
    }
}
