package org.quorate.invitation.light;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.directory.Profession;
import org.quorate.doorway.Problems;
import org.quorate.invitation.Answer;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.Instead;
import org.quorate.invitation.Reply;
import org.quorate.invitation.domain.GivenBy;

/** What was typed on an invitation's page, as text, so that none of it is lost when something is wrong. */
record AnswerForm(
        @Nullable String answer,
        @Nullable String reason,
        @Nullable String instead,
        @Nullable String deputyName,
        @Nullable String deputyProfession,
        @Nullable String deputyEmail,
        @Nullable String yourName,
        @Nullable String yourWork) {

    static final AnswerForm EMPTY = new AnswerForm(null, null, null, null, null, null, null, null);

    /** The answer, or null when something is missing. */
    @Nullable
    Reply reply(boolean family, Problems problems) {
        var chosen = Problems.code(Answer.class, answer);
        if (chosen == null) {
            problems.at("answer", "error.answer");
            return null;
        }
        return chosen.coming() ? Reply.coming(chosen) : cannotCome(family, problems);
    }

    /** Who answers for a shared mailbox, or null when something is missing. */
    @Nullable
    GivenBy givenBy(Problems problems) {
        var name = problems.check("yourName", () -> ContactPoints.requiredName("yourName", yourName, 90));
        var work = problems.check("yourWork", () -> ContactPoints.requiredText("yourWork", yourWork, 60));
        return name == null || work == null ? null : new GivenBy(name, work);
    }

    /** Whether it is the form for somebody who cannot come. */
    public boolean isCannotCome() {
        return Answer.CANNOT_COME.name().equals(answer);
    }

    private @Nullable Reply cannotCome(boolean family, Problems problems) {
        var why = Problems.code(CannotComeReason.class, reason);
        if (why == null) {
            problems.at("reason", "error.reason");
        }
        if (family) {
            return why == null ? null : Reply.cannotCome(why, Instead.NEITHER);
        }
        var what = Problems.code(Instead.class, instead);
        if (what == null) {
            problems.at("instead", "error.instead");
        }
        if (what == Instead.DEPUTY) {
            return deputy(why, problems);
        }
        if (what != null && deputyName != null && !deputyName.isBlank()) {
            problems.at("instead", "error.instead-or-deputy");
            return null;
        }
        return why == null || what == null ? null : Reply.cannotCome(why, what);
    }

    private @Nullable Reply deputy(@Nullable CannotComeReason why, Problems problems) {
        var name = problems.check("deputyName", () -> ContactPoints.requiredName("deputyName", deputyName, 160));
        var email = problems.check("deputyEmail", () -> ContactPoints.email("deputyEmail", deputyEmail));
        var complete = why != null && name != null && !problems.any("deputyEmail");
        return complete
                ? Reply.deputy(
                        Objects.requireNonNull(why),
                        Objects.requireNonNull(name),
                        Problems.code(Profession.class, deputyProfession),
                        email)
                : null;
    }
}
