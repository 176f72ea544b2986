package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.LinkCodes;
import org.quorate.access.LinkPurpose;
import org.quorate.access.Links;
import org.quorate.chasing.EscalationLink;
import org.quorate.chasing.Waiting;
import org.quorate.directory.Profession;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.DeputyLink;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Reply;
import org.quorate.invitation.Scene;
import org.quorate.testing.MutableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody without an account answers from the message on their phone; no script runs on their pages. */
@BrowserJourney
class LightPageJourney {

    private static final Logger LOG = LoggerFactory.getLogger(LightPageJourney.class);

    private static final int HEAVIEST = 60 * 1024;

    @Autowired
    Town town;

    @Autowired
    Scene scene;

    @Autowired
    Waiting waiting;

    @Autowired
    Invitations invitations;

    @Autowired
    Links links;

    @Autowired
    LinkCodes codes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    private Town.Household house;
    private UUID conference;

    LightPageJourney(@Autowired Town town, @Autowired MutableClock clock) {
        clock.setTo(Scene.TODAY);
        house = town.household();
        conference = town.called(house, LocalTime.of(10, 0));
    }

    @BeforeEach
    void onAMondayInMarch() {
        clock.setTo(Scene.TODAY);
    }

    @Test
    void aGpAnswersOnAPhoneWithoutScripts(Tablets tablets) {
        var path = link(InvitationLink.PURPOSE, gp());
        try (var phone = tablets.phoneWithoutScripts()) {
            phone.openPlain(path);
            var weight = Stream.of(path, "light.css", "quorate.svg")
                    .mapToInt(phone::weightOf)
                    .sum();
            LOG.info("page weight in the browser: {} bytes", weight);
            assertThat(weight).isBetween(5_000, HEAVIEST);
            assertThat(phone.heading("Will you come to this conference?")).isVisible();
            phone.button("I will come").tap();
            assertThat(phone.heading("Thank you. You will come.")).isVisible();

            phone.link("Change your answer").tap();
            phone.text("I cannot come").tap();
            phone.button("Send: I cannot come").tap();
            assertThat(phone.page().getByRole(AriaRole.ALERT)).containsText("Say why you cannot come");
            assertThat(phone.page().getByRole(AriaRole.ALERT)).containsText("Say what happens instead");
            phone.page().getByLabel("I am in court").check();
            phone.page().getByLabel("I send a colleague").check();
            phone.page().getByLabel("Their name").fill("Dee Deputy");
            phone.button("Send: I cannot come").tap();
            assertThat(phone.heading("Thank you. You cannot come.")).isVisible();
            assertThat(phone.text("Dee Deputy comes in your place.")).isVisible();
            assertThat(phone.complaints())
                    .as("the browser's complaints, but for the form that was sent incomplete")
                    .allMatch(complaint -> complaint.contains("422"));
        }
    }

    @Test
    void theKeyboardAloneIsEnough(Tablets tablets) {
        try (var tablet = tablets.tabletWithoutScripts()) {
            tablet.openPlain(link(InvitationLink.PURPOSE, gp()));
            var keyboard = tablet.page().keyboard();
            keyboard.press("Tab");
            assertThat(tablet.button("I will come")).isFocused();
            for (int n = 0; n < 3; n++) {
                keyboard.press("Tab");
            }
            keyboard.press("Enter");
            keyboard.press("Tab");
            keyboard.press("Space");
            assertThat(tablet.page().getByLabel("I am at another conference then"))
                    .isChecked();
            keyboard.press("Tab");
            keyboard.press("Space");
            assertThat(tablet.page().getByLabel("My report will follow")).isChecked();
            keyboard.press("Enter");
            assertThat(tablet.heading("Thank you. You cannot come.")).isVisible();
        }
    }

    @Test
    void enterInANameAnswersNothing(Tablets tablets) {
        var shared = invite(NewInvitee.professional(
                scene.atSharedMailbox("Dr Bo", Profession.GP, "practice@nhs.example"), true, false));
        try (var phone = tablets.phoneWithoutScripts()) {
            phone.openPlain(link(InvitationLink.PURPOSE, shared));
            var name = phone.page().getByLabel("Your name").first();
            name.fill("Mo Manager");
            name.press("Enter");
            assertThat(phone.heading("Will you come to this conference?")).isVisible();
            phone.page().getByLabel("What you are").first().fill("practice manager");
            phone.button("I will join by phone").tap();
            assertThat(phone.heading("Thank you. You will join by phone.")).isVisible();
        }
    }

    @Test
    void namesAreBehindTheCode(Tablets tablets) {
        var gp = gp();
        try (var phone = tablets.phoneWithoutScripts()) {
            phone.openPlain(link(InvitationLink.PURPOSE, gp));
            phone.link("See whose conference this is").tap();
            phone.button("Send me a code").tap();
            assertThat(phone.heading("Type the code")).isVisible();
            phone.page().getByLabel("Code").fill(sentTo(gp));
            phone.button("Go on").tap();
            assertThat(phone.heading("Whose conference this is")).isVisible();
            assertThat(phone.text(house.ellaName())).isVisible();
            assertThat(phone.text("Pat School")).isVisible();
        }
    }

    @Test
    void nothingOnTheLightPagesIsInAnybodysWay(Tablets tablets) {
        var gp = gp();
        var mother = invite(NewInvitee.adult(
                InviteeRole.PARENT_CARER, scene.reachableParent(house.ella(), "Nadia", null, "07700 900123")));
        var shared = invite(NewInvitee.professional(
                scene.atSharedMailbox("Dr Bo", Profession.GP, "practice@nhs.example"), true, false));
        var code = sentCode(tablets, gp);
        var work = link(InvitationLink.PURPOSE, gp);
        var family = link(InvitationLink.PURPOSE, mother);
        invitations.reply(
                scene.support(), shared, Reply.deputy(CannotComeReason.COURT, "Dee Deputy", null, "dee@nhs.example"));
        var deputy = link(
                DeputyLink.PURPOSE,
                invitations.deputies(scene.support(), conference).getFirst().id());
        var agency = link(EscalationLink.PURPOSE, waiting.escalated(conference));
        for (var size : List.of("phone", "tablet")) {
            try (var screen = size.equals("phone") ? tablets.phone() : tablets.tablet()) {
                look(screen, work, "light-work-" + size);
                look(screen, family, "light-family-" + size);
                look(screen, deputy, "light-deputy-" + size);
                look(screen, deputy + "/who", "light-deputy-waits-" + size);
                look(screen, agency, "light-agency-" + size);
                screen.button("Send").click();
                screen.assertAccessible("light-agency-errors-" + size);
                look(screen, link(InvitationLink.PURPOSE, shared) + "?change=yes", "light-shared-" + size);
                screen.page().locator("summary").click();
                screen.button("Send: I cannot come").click();
                screen.assertAccessible("light-errors-" + size);
                look(screen, work + "/colleague", "light-colleague-" + size);
                look(screen, work + "/who", "light-code-ask-" + size);
                look(screen, work + "/code", "light-code-" + size);
                look(screen, work.substring(0, 8), "light-unknown-" + size);
                screen.openPlain(family + "?change=yes");
                screen.button("I will come").click();
                screen.assertAccessible("light-family-answered-" + size);
                if (size.equals("phone")) {
                    screen.openPlain(code.path() + "/code");
                    screen.page().getByLabel("Code").fill(code.digits());
                    screen.button("Go on").click();
                    screen.assertAccessible("light-who-" + size);
                }
            }
        }
    }

    private record Sent(String path, String digits) {}

    private Sent sentCode(Tablets tablets, UUID gp) {
        var path = link(InvitationLink.PURPOSE, gp);
        try (var phone = tablets.phoneWithoutScripts()) {
            phone.openPlain(path + "/who");
            phone.button("Send me a code").tap();
            assertThat(phone.heading("Type the code")).isVisible();
            return new Sent(path, sentTo(gp));
        }
    }

    private static void look(Tablet screen, String path, String name) {
        screen.openPlain(path);
        assertThat(smallTargets(screen)).as(name + ": targets under 44 px").isEmpty();
        screen.assertAccessible(name);
    }

    /** What a finger would miss. */
    private static List<String> smallTargets(Tablet screen) {
        var found = screen.page()
                .locator("button, summary, nav a, .back a, label.choice, select, input:not([type=radio])")
                .filter(new Locator.FilterOptions().setVisible(true))
                .evaluateAll("""
                        all => all.filter(node => node.getBoundingClientRect().height < 44)
                          .map(node => node.outerHTML.slice(0, 100))""");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private String sentTo(UUID subject) {
        return codes.code(jdbc.sql(
                        "select code_id from correspondence_message where kind = 'CODE' and subject_id in (select id from access_link where subject_id = ?) order by id desc limit 1")
                .param(subject)
                .query(UUID.class)
                .single());
    }

    /** Invited besides, with an address of their own. */
    private UUID gp() {
        return invite(NewInvitee.professional(
                scene.reachable("Dr Amina Example", Profession.GP, "amina@nhs.example"), true, false));
    }

    private UUID invite(NewInvitee wanted) {
        return invitations.invite(scene.support(), conference, List.of(wanted)).getFirst();
    }

    private String link(LinkPurpose purpose, UUID subject) {
        var address =
                links.address(links.issue(purpose, subject, clock.instant().plus(Duration.ofDays(30))));
        return address.substring(address.indexOf(purpose.path()) + 1);
    }
}
