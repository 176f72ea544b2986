package org.quorate.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Says what {@link BrowserRules} say before anybody has begun to answer, so that no way of answering goes without. Another
 * site's page gets no push connection, which Vaadin's own engine would give it.
 */
final class EveryAnswer extends ValveBase {

    private static final String PUSH = "/VAADIN/push";

    private final BrowserRules rules;

    EveryAnswer(BrowserRules rules) {
        super(true);
        this.rules = rules;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        rules.of(request.getDecodedRequestURI(), request.isSecure()).forEach(response::setHeader);
        var origin = request.getHeader("Origin");
        if (origin != null
                && PUSH.equals(request.getDecodedRequestURI())
                && Origins.isForeign(origin, request.getServerName())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        getNext().invoke(request, response);
    }
}
