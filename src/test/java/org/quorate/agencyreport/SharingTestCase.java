package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.access.LinkCodes;
import org.quorate.access.LinkLookup;
import org.quorate.access.Links;
import org.quorate.agencyreport.SharingScene.Made;
import org.quorate.agencyreport.SharingScene.Part;
import org.quorate.agencyreport.domain.ReleaseOutcome;
import org.quorate.doorway.Visitor;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The social worker and the GP of {@link SharingScene} have written: what the tests of sharing have in common. */
@PortalTest
@Import({SharingScene.class, FamilyRules.class})
@ExtendWith(FamilyRules.Reset.class)
abstract class SharingTestCase {

    @Autowired
    Scene scene;

    @Autowired
    SharingScene reports;

    @Autowired
    FamilyRules rules;

    @Autowired
    Sharing sharing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    @Autowired
    Links links;

    @Autowired
    LinkCodes codes;

    Made made = Made.nothing();
    List<UUID> parts = List.of();
    Actor support = Actor.system("replaced before each test");

    @BeforeEach
    void bothHaveWritten() {
        made = reports.made();
        support = scene.support();
        parts = reports.writes(
                made.socialWorker(),
                Part.of("worried", "We worry about the cold house."),
                new Part("voice", "What Ella says", made.ella(), "I like it at grandma’s."));
        reports.writes(made.gp(), Part.of("health", "Tom has had his jabs."));
    }

    ReleaseOutcome release(UUID invitee, UUID person, ShareChannel channel) {
        return sharing.release(support, made.conference(), SharingScene.all(Set.of(invitee), Set.of(person), channel));
    }

    ShareCell cell(UUID invitee, UUID person) {
        return sharing.matrix(support, made.conference()).cell(invitee, person);
    }

    UUID share(UUID invitee, UUID person) {
        var id = cell(invitee, person).shareId();
        assertThat(id).isNotNull();
        return id == null ? Ids.next() : id;
    }

    /** Somebody of the family opens their link and types its code; answers where their pages are. */
    String comeIn(Visitor visitor, UUID person) {
        var door = linkOf(person);
        var link = links.look(door.substring(ReadingLink.PATH.length()), "2001:db8::7");
        assertThat(link).isInstanceOf(LinkLookup.Open.class);
        var open = ((LinkLookup.Open) link).link();
        visitor.sends(door + "/code/typed", "code", codes.code(codes.make(open.id())));
        return door;
    }

    String linkOf(UUID person) {
        var reader = jdbc.sql("select id from agencyreport_reader where conference_id = ? and person_id = ?")
                .params(made.conference(), person)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .single();
        var id =
                links.issueOrExtend(ReadingLink.PURPOSE, reader, clock.instant().plus(Duration.ofDays(20)));
        var address = links.address(id);
        return address.substring(address.indexOf(ReadingLink.PATH));
    }

    static void broken(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
