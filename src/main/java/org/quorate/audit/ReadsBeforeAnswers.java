package org.quorate.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.quorate.kernel.Reading;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sees to it that what a request has read is on record before the first byte of its answer: in one append, however many
 * children a screen names. When it cannot be written, the request fails and nothing leaves.
 */
@Component
@ConditionalOnWebApplication
class ReadsBeforeAnswers extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var reading = Reading.begin()) {
            chain.doFilter(request, new Answer(response, reading));
        }
    }

    /** Whoever wants to write to it has read what there is to read. */
    private static final class Answer extends HttpServletResponseWrapper {

        private final Reading reading;

        Answer(HttpServletResponse response, Reading reading) {
            super(response);
            this.reading = reading;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            reading.close();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            reading.close();
            return super.getWriter();
        }
    }
}
