package org.quorate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.directory.Profession;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes out of the printer is all of it: everybody on the roll, every decision, and nothing to press. */
@BrowserJourney
class PrintJourney {

    private static final int ELEVEN = 11;

    @Autowired
    Town town;

    @Autowired
    MutableClock clock;

    private Town.Household house;
    private UUID conferenceId;

    @BeforeEach
    void heldWithElevenInvited() {
        clock.setTo("2026-03-02T09:00");
        house = town.household();
        conferenceId = town.called(house, LocalTime.of(10, 0));
        town.inviteMore(conferenceId, ELEVEN - house.workers().size());
        clock.setTo("2026-03-11T10:30");
    }

    @Test
    void theWholeConferenceIsPrintedHoweverFarTheScreenScrolls(Tablets tablets) {
        town.held(conferenceId, Instant.parse("2026-03-11T10:00:00Z"), Instant.parse("2026-03-11T10:15:00Z"));
        try (var tablet = tablets.tablet()) {
            tablet.signIn(town.person(Role.CHAIR, house.chairId()));
            tablet.open("conferences/" + conferenceId + "?section=outcome");
            tablet.link("Print").tap();
            tablet.page().waitForURL("**/print");
            tablet.settle().assertAccessible("print-view");
            assertThat(tablet.page().title()).doesNotContain(house.ellaName());

            assertThat(printed(tablet, "print-conference"))
                    .contains(house.ellaName(), house.tomName(), house.chair(), "Was quorate", "Printed by Jo Journey")
                    .contains("Child protection plan, Neglect", "Next review by", "15 working days from")
                    .satisfies(this::hasEverybody)
                    .doesNotContain("Everyone who said", "Undo", "Adjourn", "Sign out", "Tap how");
            tablet.assertNoComplaints();
        }
        try (var phone = tablets.phone()) {
            phone.signIn(town.person(Role.CHAIR, house.chairId()));
            phone.open("conferences/" + conferenceId + "/print").assertAccessible("print-view-phone");
        }
    }

    @Test
    void theRollAndTheOutcomePrintFromTheirOwnPageToo(Tablets tablets) {
        try (var tablet = tablets.tablet()) {
            tablet.signIn(town.person(Role.CHAIR, house.chairId()));
            tablet.open("conferences/" + conferenceId + "?section=roll");
            assertThat(printed(tablet, "print-roll"))
                    .satisfies(this::hasEverybody)
                    .doesNotContain("In person, ");

            tablet.open("conferences/" + conferenceId + "?section=outcome");
            Tablet.button(tablet.page().locator("article.q-decision").first(), "No plan: child in need")
                    .tap();
            tablet.settle();
            assertThat(printed(tablet, "print-outcome"))
                    .contains("No plan: child in need.", "Nothing decided.")
                    .doesNotContain("Conference held");
        }
    }

    private void hasEverybody(String text) {
        assertThat(house.workers().keySet().stream().map(Profession::displayName))
                .allMatch(profession -> text.contains("Pat " + profession));
        for (int more = 1; more <= ELEVEN - house.workers().size(); more++) {
            assertThat(text).contains("Sam Extra " + more);
        }
    }

    private static String printed(Tablet tablet, String name) {
        try (var pages = Loader.loadPDF(tablet.print(name))) {
            keepPictures(pages, name);
            return new PDFTextStripper().getText(pages).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void keepPictures(PDDocument pages, String name) throws IOException {
        var renderer = new PDFRenderer(pages);
        for (int page = 0; page < pages.getNumberOfPages(); page++) {
            var file = Path.of("target", "screens", name + "-" + (page + 1) + ".png");
            ImageIO.write(renderer.renderImageWithDPI(page, 72), "png", file.toFile());
        }
    }
}
