package org.quorate.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
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
            var answer = new Answer(response, reading);
            chain.doFilter(request, answer);
            answer.refuseWhatFailed();
        }
    }

    /**
     * Whoever wants to write to it has read what there is to read. Once that could not be put on record it takes nothing
     * more, no word about the failure either: the request ends as failed, and whoever asked asks again.
     */
    private static final class Answer extends HttpServletResponseWrapper {

        private final Reading reading;
        private @Nullable RuntimeException failed;

        Answer(HttpServletResponse response, Reading reading) {
            super(response);
            this.reading = reading;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            putOnRecord();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            putOnRecord();
            return super.getWriter();
        }

        private void putOnRecord() {
            refuseWhatFailed();
            try {
                reading.close();
            } catch (RuntimeException failure) {
                failed = failure;
                throw failure;
            }
        }

        void refuseWhatFailed() {
            if (failed != null) {
                throw failed;
            }
        }
    }
}
