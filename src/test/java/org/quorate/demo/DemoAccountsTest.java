package org.quorate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.access.Accounts;
import org.quorate.access.SignIns;
import org.quorate.demo.DemoAccounts.Person;
import org.quorate.kernel.Ids;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DemoAccountsTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @Test
    void everyPersonSignsInHoweverOftenTheAccountsAreOpened() {
        var demo = new DemoAccounts(accounts);
        var practitioner = Ids.next();

        assertThat(demo.lines()).hasSameSizeAs(Person.values()).isEqualTo(demo.lines());
        demo.link(Person.GP, practitioner, Ids.next());

        for (var person : Person.values()) {
            assertThat(signIns.attempt(person.username(), "quorate-demo-2026"))
                    .as(person.name())
                    .isPresent();
        }
        assertThat(signIns.attempt("gp", "quorate-demo-2026")
                        .orElseThrow()
                        .actor()
                        .practitionerId())
                .isEqualTo(practitioner);
    }
}
