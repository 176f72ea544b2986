package org.quorate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quorate.access.Accounts;
import org.quorate.access.SignIns;
import org.quorate.access.SignedIn;
import org.quorate.access.domain.Doorstep;
import org.quorate.demo.DemoAccounts.Person;
import org.quorate.kernel.Ids;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@PortalTest
class DemoAccountsTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyPersonSignsInHoweverOftenTheAccountsAreOpened() {
        var demo = new DemoAccounts(accounts, encoder, jdbc);
        var practitioner = Ids.next();

        assertThat(demo.lines()).hasSameSizeAs(Person.values()).isEqualTo(demo.lines());
        demo.link(Person.GP, practitioner, Ids.next());

        for (var person : Person.values()) {
            assertThat(attempt(person.username())).as(person.name()).isPresent();
        }
        assertThat(attempt("gp").orElseThrow().actor().practitionerId()).isEqualTo(practitioner);
    }

    private Optional<SignedIn> attempt(String username) {
        return signIns.attempt(username, "quorate-demo-2026", Doorstep.at("192.0.2.3", Set.of()));
    }
}
