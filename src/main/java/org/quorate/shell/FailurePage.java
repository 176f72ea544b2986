package org.quorate.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.InternalServerError;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Something of ours failed while a screen was opening: a reference here, the details in the log. */
@PageTitle("Something went wrong – Quorate")
@AnonymousAllowed
final class FailurePage extends InternalServerError {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var page = new Sentence();
        page.say("Something went wrong", Failures.recorded(parameter.getCaughtException()));
        getElement().appendChild(page.getElement());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static final class Sentence extends ProblemPage {}
}
