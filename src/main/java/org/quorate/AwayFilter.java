package org.quorate;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.quorate.kernel.DatabaseAway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Says in words that the database is away, whatever was asked for: a screen, a family's page, a download, a sign-in.
 * Stands before everything else, so that no other page is put in its place, such as the one for signing in. What
 * scripts ask for gets the bare status, on which Vaadin tries again by itself.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class AwayFilter extends OncePerRequestFilter {

    private static final String TRY_AGAIN_SECONDS = "5";
    private static final Map<String, String> HEADERS = Map.of(
            "Retry-After", TRY_AGAIN_SECONDS,
            "Cache-Control", "no-store",
            "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self';"
                            + " frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "X-Robots-Tag", "noindex, nofollow",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private final ITemplateEngine templates;
    private final String help;

    AwayFilter(ITemplateEngine templates, @Value("${quorate.help}") String help) {
        this.templates = templates;
        this.help = help;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (response.isCommitted() || !DatabaseAway.isCauseOf(failure)) {
                throw failure;
            }
            say(request, response);
        }
    }

    private void say(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        HEADERS.forEach(response::setHeader);
        if (request.getParameter("v-r") == null) {
            response.setContentType("text/html");
            response.setCharacterEncoding(UTF_8.name());
            var sent = !"GET".equals(request.getMethod());
            response.getWriter()
                    .write(templates.process(
                            "light/away", new Context(Locale.UK, Map.of("help", help, "sent", sent, "asked", !sent))));
        }
    }
}
