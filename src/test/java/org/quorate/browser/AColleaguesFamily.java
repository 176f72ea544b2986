package org.quorate.browser;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.quorate.family.Children;
import org.quorate.family.EmergencyOpenings;
import org.quorate.family.Families;
import org.quorate.family.RestrictedCases;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family restricted to one manager, which somebody else has opened in an emergency. */
@TestComponent
class AColleaguesFamily {

    private final Actor system = Actor.system("journey");

    @Autowired
    private Scene scene;

    @Autowired
    private Children children;

    @Autowired
    private RestrictedCases restricted;

    @Autowired
    private EmergencyOpenings openings;

    @Autowired
    private Families families;

    @Autowired
    private JdbcClient jdbc;

    UUID registered() {
        return children.child(system, scene.firstChild("Nia", LocalDate.of(2018, 1, 1)))
                .familyId();
    }

    void openedInAnEmergency(UUID id, String manager, String other) {
        var reference = families.page(system, id).family().reference();
        restricted.restrict(somebody(manager, Role.SERVICE_MANAGER), id, "The mother works at the duty team", Set.of());
        openings.allow(system, 4);
        openings.ask(somebody(other, Role.BUSINESS_SUPPORT), reference, "The police ask where the child is");
    }

    private Actor somebody(String username, Role role) {
        var account = jdbc.sql("select id from access_account where username = ?")
                .param(username)
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
        return new Actor(account, "Jo Journey", Set.of(role), null, null);
    }
}
