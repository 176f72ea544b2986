package org.quorate.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.LinkLookup;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.access.OpenLink;
import org.quorate.directory.Profession;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DiaryFeedsTest {

    @Autowired
    private DiaryFeeds feeds;

    @Autowired
    private Links links;

    @Autowired
    private Scene scene;

    @Autowired
    private MutableClock clock;

    private UUID chairId;
    private Actor chair;

    @BeforeEach
    void aChairWithOneConference() {
        clock.setTo(Scene.TODAY);
        chairId = scene.practitioner("Carol Chair", Profession.CONFERENCE_CHAIR);
        chair = new Actor(Ids.next(), "Carol Chair", Set.of(Role.CHAIR), chairId, null);
        scene.called(chairedBy(chairId));
    }

    @Test
    void theFeedSaysWhenAndNothingElse() throws Exception {
        var text = feeds.feed(link().holder(), chairId);
        assertThat(text).doesNotContain("Ella", "Example", "CP-", "First floor", "Carol");
        var calendar = new CalendarBuilder().build(new StringReader(text));
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Conference");
            assertThat(event.getDateTimeStart().toString()).contains("20260311T100000");
        });
    }

    @Test
    void theAddressStaysUntilANewOneIsMade() {
        var first = feeds.address(chair);
        assertThat(feeds.address(chair)).isEqualTo(first);
        assertThat(feeds.renew(chair)).isNotEqualTo(first);
        assertThat(links.look(token(first), "192.0.2.1")).isInstanceOf(LinkLookup.Revoked.class);
    }

    @Test
    void aStoppedFeedAndAnotherChairsLinkOpenNothing() {
        var link = link();
        var other = scene.practitioner("Otto Other", Profession.CONFERENCE_CHAIR);
        assertThatThrownBy(() -> feeds.feed(link.holder(), other)).isInstanceOf(NotFound.class);
        feeds.stop(chair);
        assertThatThrownBy(() -> feeds.feed(link.holder(), chairId)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoChairsNothingHasNoFeed() {
        assertThatThrownBy(() -> feeds.address(scene.support())).isInstanceOf(NotFound.class);
    }

    private OpenLink link() {
        return ((LinkLookup.Open) links.look(token(feeds.address(chair)), "192.0.2.1")).link();
    }

    private static String token(String address) {
        assertThat(address).contains("/calendar/");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private CallConference chairedBy(UUID chairedBy) {
        var call = scene.call(ConferenceKind.INITIAL, scene.firstChild("Ella", LocalDate.of(2017, 1, 1)));
        return new CallConference(
                call.localityId(),
                call.children(),
                call.heldOn(),
                call.startsAt(),
                call.minutes(),
                call.mode(),
                chairedBy,
                null,
                call.placeNote(),
                null,
                null,
                null);
    }
}
