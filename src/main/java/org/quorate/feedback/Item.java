package org.quorate.feedback;

import java.util.List;
import java.util.Set;

/**
 * A question of the parents' and carers' questionnaire. The items are those whose results Lancashire published for
 * 2018/19; the wording is ours.
 */
public enum Item {
    REPORT_SEEN(
            "When did you first see the social worker's report?",
            Set.of(Form.INITIAL, Form.REVIEW),
            "AT_LEAST_48_HOURS",
            "DAY_BEFORE",
            "EVENING_BEFORE",
            "JUST_BEFORE",
            "NOT_AT_ALL"),
    OTHER_REPORTS_SHARED(
            "Were other professionals' reports shared with you beforehand?",
            Set.of(Form.INITIAL, Form.REVIEW),
            "ALL",
            "SOME",
            "NONE",
            "UNSURE"),
    PREPARED("Did you feel prepared?", Set.of(Form.INITIAL, Form.REVIEW), "YES", "PARTLY", "NO"),
    MET_CHAIR(
            "Did you meet the chair before it began?",
            Set.of(Form.INITIAL, Form.REVIEW),
            "YES",
            "OFFERED_DECLINED",
            "NO"),
    COULD_SPEAK(
            "Could you give your views and ask questions?",
            Set.of(Form.INITIAL, Form.REVIEW),
            "ALWAYS",
            "SOMETIMES",
            "NEVER"),
    UNDERSTANDS_WORRIES(
            "Do you understand why professionals are worried?",
            Set.of(Form.INITIAL, Form.REVIEW),
            "YES",
            "PARTLY",
            "NO"),
    WELL_MANAGED("Was it well managed?", Set.of(Form.INITIAL, Form.REVIEW), "YES", "PARTLY", "NO"),
    INVITED_TO_CORE_GROUPS("Were you invited to core groups?", Set.of(Form.REVIEW), "YES", "SOME", "NO"),
    HAS_PLAN("Do you have a copy of the plan?", Set.of(Form.REVIEW), "YES", "NO"),
    UNDERSTANDS_PLAN("Do you understand what the plan expects of you?", Set.of(Form.REVIEW), "YES", "NO", "UNSURE"),
    WENT_WELL("What went well?", Set.of(Form.INITIAL, Form.REVIEW)),
    COULD_BE_BETTER("What could be better?", Set.of(Form.INITIAL, Form.REVIEW));

    private final String text;
    private final Set<Form> forms;
    private final List<String> answers;

    Item(String text, Set<Form> forms, String... answers) {
        this.text = text;
        this.forms = forms;
        this.answers = List.of(answers);
    }

    /** The question as the form asks it. */
    public String text() {
        return text;
    }

    /** Which forms ask it. */
    public boolean isOn(Form form) {
        return forms.contains(form);
    }

    /** The codes of its answers, best first; empty when it is answered in words. */
    public List<String> answers() {
        return answers;
    }
}
