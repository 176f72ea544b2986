package org.quorate.access.signin;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** What the web server itself says to a request that never gets as far as the portal: our words and not its own. */
public final class PlainRefusal extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><title>Not here – Quorate</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="/light.css"></head>
            <body><header class="top"><span>Quorate</span></header>
            <main><h1>Not here</h1><p>This page is not here, or not yours to see.</p></main></body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            response.getReporter().write(PAGE);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("nobody listens any more", gone);
        }
    }
}
