package org.quorate.access.signin;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Says what {@link BrowserRules} say before anybody has begun to answer, so that no way of answering goes without. */
final class EveryAnswer extends ValveBase {

    EveryAnswer() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        BrowserRules.of(request.getDecodedRequestURI(), request.isSecure()).forEach(response::setHeader);
        getNext().invoke(request, response);
    }
}
