package org.quorate.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.InternalServerError;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.quorate.kernel.DatabaseAway;

/**
 * Something of ours failed while a screen was opening: a reference here, the details in the log. While the database is
 * away there is nothing to look up; the screen opens by itself when it is back.
 */
@PageTitle("Something went wrong – Quorate")
@AnonymousAllowed
final class FailurePage extends InternalServerError {

    private boolean waiting;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var page = new Sentence();
        var failure = parameter.getCaughtException();
        waiting = DatabaseAway.isCauseOf(failure);
        if (waiting) {
            page.say(
                    "The database is away",
                    "It is not your fault, and what you saved before is safe. This screen opens by itself when the"
                            + " database is back.");
        } else {
            page.say("Something went wrong", Failures.recorded(failure));
        }
        getElement().appendChild(page.getElement());
        return waiting ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Whether the screen in its place could not be read, and can be once the database is back. */
    boolean waitsForTheDatabase() {
        return waiting;
    }

    private static final class Sentence extends ProblemPage {}
}
