package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was typed and not saved is kept for whoever typed it, unreadable to anybody else, and not for ever. */
@PortalTest
class DraftsTest {

    private static final Map<String, String> TYPED = Map.of("reason", "Nothing that Zyxwriter wrote is lost");

    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    private final String place = "families/" + Ids.next() + "|Add a child";
    private Actor clerk;

    @BeforeEach
    void today() {
        clock.setTo("2026-03-02T09:00");
        clerk = somebody();
    }

    @Test
    void aDraftComesBackToWhoeverTypedItAndToNobodyElse() {
        drafts.keep(clerk, place, TYPED);

        assertThat(drafts.find(clerk, place))
                .hasValueSatisfying(kept -> assertThat(kept.typed()).isEqualTo(TYPED));
        assertThat(drafts.find(somebody(), place)).isEmpty();
        assertThat(drafts.find(clerk, place + "!")).isEmpty();
    }

    @Test
    void theLatestCountsAndSavedItIsGone() {
        drafts.keep(clerk, place, TYPED);
        drafts.keep(clerk, place, Map.of("reason", "Later"));
        assertThat(drafts.find(clerk, place).orElseThrow().typed()).containsEntry("reason", "Later");

        drafts.drop(clerk, place);
        assertThat(drafts.find(clerk, place)).isEmpty();
    }

    @Test
    void theDatabaseHoldsNothingThatCanBeRead() {
        drafts.keep(clerk, place, TYPED);

        var sealed = jdbc.sql("select sealed from access_draft where account_id = ?")
                .param(clerk.id())
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Zyxwriter", "reason");
    }

    @Test
    void thatADraftWasBegunIsOnRecordOnceAndWhatIsInItIsNot() {
        drafts.keep(clerk, place, TYPED);
        drafts.keep(clerk, place, Map.of("reason", "Later"));

        assertThat(jdbc.sql("select details from audit_entry where actor_id = ? and action = 'draft-begun'")
                        .param(clerk.id())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("families/")
                .doesNotContain("Add a child", "Zyxwriter");
    }

    @Test
    void afterAWeekItIsGone() {
        drafts.keep(clerk, place, TYPED);

        clock.advance(Duration.ofDays(8));
        assertThat(drafts.find(clerk, place)).isEmpty();
        assertThat(drafts.forget()).isPositive();
    }

    private Actor somebody() {
        var id = accounts.open(
                Actor.system("test"),
                new OpenAccount("draft." + Ids.next(), "Di Draft", Set.of(Role.BUSINESS_SUPPORT), null, null));
        return new Actor(id, "Di Draft", Set.of(Role.BUSINESS_SUPPORT), null, null);
    }
}
