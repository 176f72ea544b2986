package org.quorate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.family.Children;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Role;
import org.quorate.preparation.Exclusions;
import org.quorate.preparation.domain.AskExclusion;
import org.quorate.preparation.domain.ExclusionGround;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A chair decides on a tablet that a mother attends separately; every screen on the way is accessible. */
@BrowserJourney
class ExclusionJourney {

    @Autowired
    Town town;

    @Autowired
    Scene scene;

    @Autowired
    Children children;

    @Autowired
    Invitations invitations;

    @Autowired
    Exclusions exclusions;

    @Autowired
    MutableClock clock;

    private Town.Household house;
    private UUID conferenceId;

    @BeforeEach
    void somebodyAskedToKeepHerOut() {
        clock.setTo("2026-03-02T09:00");
        house = town.household();
        conferenceId = town.called(house, LocalTime.of(10, 0));
        var mother = children.adults(scene.support(), house.ella()).getFirst().adultId();
        invitations.invite(scene.support(), conferenceId, List.of(NewInvitee.adult(InviteeRole.PARENT_CARER, mother)));
        exclusions.ask(
                scene.support(),
                conferenceId,
                new AskExclusion(
                        mother,
                        ExclusionGround.FAMILY_CONFLICT,
                        "The police know of threats at home, the last on 27 February.",
                        "PC Pat Example, police",
                        null));
    }

    @Test
    void aChairDecidesThatSheAttendsSeparately(Tablets tablets) {
        try (var tablet = tablets.tablet()) {
            tablet.signIn(town.person(Role.CHAIR, house.chairId()));
            tablet.settle().assertAccessible("home-exclusions");
            var page = tablet.page();
            assertThat(page.getByText("To decide: who is kept out").isVisible()).isTrue();
            tablet.open("conferences/" + conferenceId + "?section=invitees");
            tablet.settle().assertAccessible("workspace-exclusions");
            button(page, "Decide").first().tap();
            tablet.settle().assertAccessible("decide-exclusion");
            button(page, "Attends separately").tap();
            page.getByLabel("How they attend").fill("You come by video");
            page.getByLabel("Your reason, for the record").fill("Safer for everybody");
            tablet.pick("How their view is heard", "The chair", "The chair meets them");
            tablet.pick("The agencies’ reports", "They may", "They may have the reports");
            tablet.settle().assertAccessible("decide-exclusion-separately");
            button(page, "Decide").last().tap();
            tablet.settle();
            assertThat(page.getByText("1 on record").isVisible()).isTrue();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
