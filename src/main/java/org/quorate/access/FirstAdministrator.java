package org.quorate.access;

import java.util.Set;
import org.quorate.access.domain.Account;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the first administrators' accounts from QUORATE_ADMIN_USERNAME and QUORATE_ADMIN_PASSWORD, and from the two
 * QUORATE_SECONDADMIN_… for another person. While fewer than two people can decide about accounts, nobody could be let
 * in; from then on all four are ignored.
 */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final int ENOUGH = 2;

    private final Accounts accounts;
    private final AccountReads queries;
    private final Environment settings;

    FirstAdministrator(Accounts accounts, AccountReads queries, Environment settings) {
        this.accounts = accounts;
        this.queries = queries;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void open() {
        open("quorate.admin", "Administrator");
        open("quorate.secondadmin", "Second administrator");
    }

    private void open(String prefix, String name) {
        var username = settings.getProperty(prefix + ".username", "");
        var password = settings.getProperty(prefix + ".password", "");
        if (username.isBlank()
                || password.isBlank()
                || queries.deciders() >= ENOUGH
                || queries.idOf(Account.username(username)).isPresent()) {
            return;
        }
        var system = Actor.system("first administrator");
        var id = accounts.open(system, new OpenAccount(username, name, Set.of(Role.ADMINISTRATOR), null, null));
        accounts.setPassword(system, id, password);
        LOG.info("opened an administrator's account named in the settings");
    }
}
