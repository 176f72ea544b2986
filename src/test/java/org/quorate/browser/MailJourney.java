package org.quorate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.quorate.DueWork;
import org.quorate.directory.PractitionerDetails;
import org.quorate.directory.Practitioners;
import org.quorate.directory.Profession;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.quorate.testing.TestMail;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A conference is called in the browser; real mails reach a real mail server, with a calendar entry that a calendar
 * program reads; one of those invited answers from the mail's link, and the open workspace shows it.
 */
@BrowserJourney
class MailJourney {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+/(i/[A-Za-z0-9_-]{43})");

    @Autowired
    Town town;

    @Autowired
    Practitioners practitioners;

    @Autowired
    DueWork dueWork;

    @Autowired
    MutableClock clock;

    private Town.Household house;

    @Test
    void callingAConferenceWritesToEverybodyAndTheirAnswerIsSeenAtOnce(Tablets tablets) throws Exception {
        clock.setTo("2026-03-02T09:00");
        house = town.household();
        house.workers().forEach(this::hasMail);
        try (var tablet = tablets.tablet();
                var phone = tablets.phoneWithoutScripts()) {
            tablet.signIn(town.person(Role.BUSINESS_SUPPORT, null));
            new CallingSteps(tablet, house).call();

            for (var profession : house.workers().keySet()) {
                var mail = mailTo(profession);
                assertNamesNobody(mail);
                assertCalendarReads(mail);
            }
            var toGp = mailTo(Profession.GP);
            assertThat(toGp.getSubject()).contains("Wednesday 11 March 2026 at 10:00");

            tablet.open(tablet.page().url().replaceFirst("^https?://[^/]+/", "").replaceFirst("\\?.*", "")
                    + "?section=invitees");
            var card = tablet.card(Town.Household.worker(Profession.GP));
            assertThat(card).containsText("Not answered");
            phone.openPlain(linkIn(toGp));
            phone.button("I will come").tap();
            var since = System.nanoTime();
            assertThat(card)
                    .containsText(
                            "Coming in person",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(TWO_SECONDS.toMillis()));
            assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(TWO_SECONDS);
            tablet.assertNoComplaints();
            phone.assertNoComplaints();
        }
    }

    private void hasMail(Profession profession, UUID practitionerId) {
        var system = Actor.system("journey");
        var row = practitioners.detail(system, practitionerId);
        practitioners.correct(
                system,
                practitionerId,
                row.version(),
                new PractitionerDetails(row.agencyId(), row.fullName(), profession, null, address(profession), null));
    }

    /** New to the directory with each household, so that no other mail is taken for this one. */
    private String address(Profession profession) {
        return profession.name().toLowerCase(Locale.ROOT).replace('_', '-') + "@" + house.localityId() + ".example";
    }

    private MimeMessage mailTo(Profession profession) {
        return Awaitility.await()
                .alias("a mail to the " + profession.displayName())
                .atMost(A_MINUTE)
                .until(
                        () -> {
                            dueWork.begin();
                            return TestMail.arrivedFor(address(profession));
                        },
                        mails -> !mails.isEmpty())
                .getFirst();
    }

    private void assertNamesNobody(MimeMessage mail) throws MessagingException, IOException {
        assertThat(mail.getSubject()).doesNotContain("Pat", house.chair());
        for (var part : parts(mail)) {
            assertThat(String.valueOf(part.getContent())).doesNotContain(house.ellaName(), house.tomName());
        }
    }

    private static void assertCalendarReads(MimeMessage mail) throws MessagingException, IOException {
        var calendar = parts(mail).stream()
                .filter(MailJourney::isCalendar)
                .map(MailJourney::read)
                .findFirst();
        assertThat(calendar).isPresent();
        List<VEvent> events = calendar.get().getComponents("VEVENT");
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getDateTimeStart().toString()).contains("Europe/London", "20260311T100000");
            assertThat(event.getSummary().getValue()).startsWith("Conference CP-");
            assertThat(event.getUid().orElseThrow().getValue()).endsWith("@quorate");
        });
    }

    private static Calendar read(BodyPart part) {
        try (var in = part.getInputStream()) {
            return new CalendarBuilder().build(in);
        } catch (IOException | ParserException | MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static boolean isCalendar(BodyPart part) {
        try {
            return part.isMimeType("text/calendar");
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String linkIn(MimeMessage mail) throws MessagingException, IOException {
        for (var part : parts(mail)) {
            var found = LINK.matcher(String.valueOf(part.getContent()));
            if (part.isMimeType("text/plain") && found.find()) {
                return found.group(1);
            }
        }
        throw new AssertionError("no link");
    }

    private static List<BodyPart> parts(MimeMessage mail) throws MessagingException, IOException {
        var parts = new ArrayList<BodyPart>();
        collect((Multipart) mail.getContent(), parts);
        return parts;
    }

    private static void collect(Multipart many, List<BodyPart> parts) throws MessagingException, IOException {
        for (int n = 0; n < many.getCount(); n++) {
            if (many.getBodyPart(n).getContent() instanceof Multipart inner) {
                collect(inner, parts);
            } else {
                parts.add(many.getBodyPart(n));
            }
        }
    }
}
