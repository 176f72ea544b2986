package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.doorway.Visitor;
import org.quorate.invitation.InvitationLink;
import org.quorate.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** From the moment a conference is cancelled nobody reads any of its reports by any way, and none is shared. */
class CancelledSharingTest extends SharingTestCase {

    @Autowired
    Conferences conferences;

    @Autowired
    Packs packs;

    @Autowired
    ColleagueReading colleagues;

    @Autowired
    WebApplicationContext context;

    @Test
    void thePageThatAReaderHasOpenShowsNothingMore() {
        release(made.gp(), made.mother(), ShareChannel.LINK);
        var share = share(made.gp(), made.mother());
        var visitor = new Visitor(context);
        var door = comeIn(visitor, made.mother());
        assertThat(Visitor.page(visitor.looks(door + "/report/" + share))).contains("jabs");

        cancel();

        assertThat(visitor.looks(door + "/report/" + share).getStatus()).isEqualTo(303);
        assertThat(visitor.looks(door + "/pack").getStatus()).isEqualTo(303);
        assertThat(Visitor.page(visitor.looks(door + "/who"))).doesNotContain("Gil Green");
        var said = visitor.sends(
                door + "/report/" + share + "/say",
                "part",
                parts.getFirst().toString(),
                "kind",
                "COMMENT",
                "text",
                "Is anybody there?");
        assertThat(said.getStatus()).isEqualTo(303);
        assertThat(cell(made.gp(), made.mother()).openings()).isEqualTo(1);
    }

    @Test
    void nothingIsReleasedGivenOrPrinted() {
        release(made.gp(), made.mother(), ShareChannel.PRINTED);
        var share = share(made.gp(), made.mother());

        cancel();

        broken("share-cancelled", () -> release(made.gp(), made.father(), ShareChannel.PRINTED));
        broken("share-cancelled", () -> sharing.given(support, share, clock.instant()));
        broken("pack-empty", () -> packs.make(support, made.conference(), made.mother()));
        sharing.record(support, share, ShareEvent.ENDED, "The conference is cancelled");
        assertThat(cell(made.gp(), made.mother()).standing()).isEqualTo(ShareStanding.ENDED);
    }

    @Test
    void colleaguesReadNothingWithAnAccountOrByTheirLink() {
        release(made.socialWorker(), made.mother(), ShareChannel.LINK);
        var doctor = scene.actor(Role.AGENCY_PRACTITIONER, made.gpPerson(), null);
        var version = colleagues.reports(doctor, made.conference()).getFirst().versionId();
        var link =
                links.issue(InvitationLink.PURPOSE, made.gp(), clock.instant().plus(Duration.ofDays(20)));
        var address = links.address(link);
        var door = address.substring(address.indexOf(InvitationLink.PATH));
        var visitor = new Visitor(context);
        visitor.sends(door + "/code/typed", "code", codes.code(codes.make(link)));
        assertThat(Visitor.page(visitor.looks(door + "/reports/" + version)))
                .contains("We worry about the cold house.");

        cancel();

        assertThatThrownBy(() -> colleagues.reports(doctor, made.conference())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> colleagues.open(doctor, made.conference(), version))
                .isInstanceOf(NotFound.class);
        assertThat(visitor.looks(door + "/reports").getStatus()).isEqualTo(303);
        assertThat(visitor.looks(door + "/reports/" + version).getStatus()).isEqualTo(303);
    }

    @Test
    void nobodyIsToldThatThereIsSomethingToRead() {
        release(made.gp(), made.mother(), ShareChannel.LINK);

        cancel();

        assertThat(jdbc.sql(
                                "select status from correspondence_message where conference_id = ? and kind = 'SHARED_REPORTS'")
                        .param(made.conference())
                        .query(String.class)
                        .list())
                .containsExactly("WITHDRAWN");
    }

    private void cancel() {
        conferences.cancel(support, made.conference(), EndReason.FAMILY_UNAVAILABLE, null);
    }
}
