package org.quorate.appeal;

/** What an appeal says was wrong: the grounds of Lancashire 2018/19 and those other areas name besides. */
public enum AppealGround {
    /** The conference was not run to procedure. */
    PROCEDURE,
    /** The decision about the plan was wrong. */
    WRONG_DECISION,
    /** The plan is not in the child's best interests. */
    NOT_IN_BEST_INTERESTS,
    /** Information was wrong, missing or not considered. */
    INFORMATION,
    /** The category is wrong. */
    CATEGORY,
    /** The family could not take part. */
    PARTICIPATION
}
