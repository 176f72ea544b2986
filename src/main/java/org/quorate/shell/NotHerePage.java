package org.quorate.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.quorate.access.NotFound;

/** A record that is not here, or not the reader's to see. */
@PageTitle("Not here – Quorate")
@AnonymousAllowed
final class NotHerePage extends ProblemPage implements HasErrorParameter<NotFound> {

    static final String SENTENCE = "This page is not here, or not yours to see.";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        say("Not here", SENTENCE);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
