package org.quorate.access;

import java.util.Set;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the first account of an empty portal from QUORATE_ADMIN_USERNAME and QUORATE_ADMIN_PASSWORD. Once there is an
 * account, the two are ignored.
 */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final AccountQueries queries;
    private final String username;
    private final String password;

    FirstAdministrator(
            Accounts accounts,
            AccountQueries queries,
            @Value("${quorate.admin.username:}") String username,
            @Value("${quorate.admin.password:}") String password) {
        this.accounts = accounts;
        this.queries = queries;
        this.username = username;
        this.password = password;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void open() {
        if (username.isBlank() || password.isBlank() || !queries.none()) {
            return;
        }
        var system = Actor.system("first administrator");
        var command = new OpenAccount(username, "Administrator", Set.of(Role.ADMINISTRATOR), null, null);
        var opened = accounts.open(system, command);
        accounts.setPassword(system, opened.accountId(), password);
        LOG.info("opened the first administrator's account");
    }
}
