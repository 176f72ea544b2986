package org.quorate.access;

import java.util.UUID;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;

/** An account that is open and has a password which the test knows. */
public record OpenedAccount(UUID accountId, String password) {

    private static final String PASSWORD = "mallow-harbour-7-kites";

    public static OpenedAccount by(Accounts accounts, OpenAccount command) {
        var portal = Actor.system("test");
        var id = accounts.open(portal, command);
        accounts.setPassword(portal, id, PASSWORD);
        return new OpenedAccount(id, PASSWORD);
    }
}
