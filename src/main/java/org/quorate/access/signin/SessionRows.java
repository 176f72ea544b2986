package org.quorate.access.signin;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.quorate.access.OpenSession;
import org.quorate.access.SessionBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Strikes a session out of the book when it ends, however it does. */
@Component
@ConditionalOnWebApplication
class SessionRows implements HttpSessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(SessionRows.class);

    private final SessionBook book;

    SessionRows(SessionBook book) {
        this.book = book;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(OpenSession.KEY) instanceof OpenSession open) {
            try {
                book.ended(open);
            } catch (DataAccessException | TransactionException away) {
                LOG.debug("an ended session stays in the book until its time is over");
            }
        }
    }
}
