package org.quorate.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Accounts;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** One account for each kind of person, all with the same password; made once. */
@Component
@Profile("demo")
public class DemoAccounts implements DemoSignIns {

    private static final String PASSWORD = "quorate-demo-2026";
    private static final int COLUMN = 10;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final JdbcClient jdbc;

    DemoAccounts(Accounts accounts, PasswordEncoder encoder, JdbcClient jdbc) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.jdbc = jdbc;
    }

    /** Who there is to sign in as. */
    public enum Person {
        CHAIR("chair", "Chandra Reid (chair)", Role.CHAIR),
        SUPPORT("support", "Sunita Cole (business support)", Role.BUSINESS_SUPPORT),
        MANAGER("manager", "Morgan Hale (service manager)", Role.SERVICE_MANAGER),
        WORKER("worker", "Wendy Okoro (social worker)", Role.SOCIAL_WORKER),
        GP("gp", "Dr Gita Patel (GP)", Role.AGENCY_PRACTITIONER),
        LEAD("lead", "Len Frost (safeguarding lead)", Role.AGENCY_LEAD),
        ANALYST("analyst", "Anna Wright (analyst)", Role.ANALYST),
        ADMIN("admin", "Adrian Bell (administrator)", Role.ADMINISTRATOR);

        private final String username;
        private final String displayName;
        private final Role role;

        Person(String username, String displayName, Role role) {
            this.username = username;
            this.displayName = displayName;
            this.role = role;
        }

        /** Without what they are. */
        public String ownName() {
            return displayName.substring(0, displayName.indexOf(" ("));
        }

        public String username() {
            return username;
        }
    }

    /** Makes the accounts that are missing. */
    public void open() {
        for (var person : Person.values()) {
            account(person);
        }
    }

    /** Says whose account a person's is in the demonstration county; makes it when it is missing. */
    public void link(Person person, @Nullable UUID practitionerId, UUID agencyId) {
        accounts.link(system(), account(person), practitionerId, agencyId);
    }

    @Override
    public List<String> lines() {
        open();
        return List.of(Person.values()).stream()
                .map(person -> person.displayName + ": "
                        + person.username.concat(" ".repeat(COLUMN - person.username.length())) + PASSWORD)
                .toList();
    }

    private UUID account(Person person) {
        return accounts.list(system(), person.username, 0, 50).stream()
                .filter(row -> row.username().equals(person.username))
                .map(row -> row.id())
                .findFirst()
                .orElseGet(() -> make(person));
    }

    private UUID make(Person person) {
        var command = new OpenAccount(person.username, person.displayName, Set.of(person.role), null, null);
        var id = accounts.open(system(), command);
        easyPassword(id);
        return id;
    }

    /** One that the portal itself refuses as too easy, and that is printed: so it goes round the rule. */
    private void easyPassword(UUID account) {
        jdbc.sql("update access_account set password_hash = ? where id = ?")
                .params(encoder.encode(PASSWORD), account)
                .update();
    }

    private static Actor system() {
        return Actor.system("demonstration");
    }
}
