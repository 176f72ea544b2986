package org.quorate.appeal;

/** What an appeal says was wrong: the grounds of Lancashire 2018/19 and those other areas name besides. */
public enum AppealGround {
    PROCEDURE("The conference was not run to procedure"),
    WRONG_DECISION("The decision about the plan was wrong"),
    NOT_IN_BEST_INTERESTS("The plan is not in the child's best interests"),
    INFORMATION("Information was wrong, missing or not considered"),
    CATEGORY("The category is wrong"),
    PARTICIPATION("The family could not take part");

    private final String text;

    AppealGround(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
