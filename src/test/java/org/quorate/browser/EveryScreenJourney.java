package org.quorate.browser;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.directory.Profession;
import org.quorate.disclosure.AccessRequests;
import org.quorate.disclosure.domain.OpenRequest;
import org.quorate.family.Children;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.MeetingData;
import org.quorate.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Every view of the portal, with something in it, on a tablet and a phone: nobody is shut out, nothing spills over, and
 * whoever is shown a child's name is on record.
 */
@BrowserJourney
class EveryScreenJourney {

    /** A view opened as somebody; the name is its picture's. */
    private record Stop(String route, String name, String path) {}

    @Autowired
    Town town;

    @Autowired
    Letters letters;

    @Autowired
    Papers papers;

    @Autowired
    Traces traces;

    @Autowired
    AColleaguesFamily aColleaguesFamily;

    @Autowired
    Children children;

    @Autowired
    AccessRequests requests;

    @Autowired
    MutableClock clock;

    private final List<UUID> named = new ArrayList<>();
    private final Set<String> naming = new HashSet<>();
    private final SoftAssertions seen = new SoftAssertions();

    @Test
    void everyViewIsOpenToEverybodyOnATabletAndAPhone(Tablets tablets) {
        var house = town.household();
        var restricted = aColleaguesFamily.registered();
        var stops = stops(house, restricted);
        seen.assertThat(stops.values().stream()
                        .flatMap(List::stream)
                        .map(Stop::route)
                        .collect(toSet()))
                .as("a view that this journey does not visit")
                .isEqualTo(routes());
        var people = new LinkedHashMap<Role, Town.Person>();
        stops.keySet().forEach(role -> people.put(role, town.person(role, practitioner(role, house))));
        aColleaguesFamily.openedInAnEmergency(
                restricted,
                people.get(Role.SERVICE_MANAGER).username(),
                people.get(Role.BUSINESS_SUPPORT).username());
        for (var size : List.of("tablet", "phone")) {
            try (var screen = size.equals("tablet") ? tablets.tablet() : tablets.phone()) {
                look(screen.open("sign-in"), "sign-in-" + size);
            }
            stops.forEach((role, places) -> {
                try (var screen = size.equals("tablet") ? tablets.tablet() : tablets.phoneInTheDark()) {
                    screen.signIn(people.get(role));
                    places.stream()
                            .filter(stop -> !stop.path().equals("sign-in"))
                            .forEach(stop -> {
                                var before = traces.last();
                                look(screen.open(stop.path()), stop.name() + "-" + size);
                                isOnRecord(before, people.get(role), screen, stop);
                            });
                    seen.assertThat(screen.complaints())
                            .as("the browser's complaints, " + role)
                            .isEmpty();
                }
            });
        }
        seen.assertThat(naming)
                .as("screens that name a child, so that this journey can see whether it is on record")
                .contains("home-chair", "home-support", "home-manager", "conferences", "diary", "call", "family");
        seen.assertAll();
    }

    private void isOnRecord(long since, Town.Person reader, Tablet screen, Stop stop) {
        var text = screen.page().locator("body").innerText();
        if (traces.names(text, named)) {
            naming.add(stop.name());
        }
        seen.assertThat(traces.missing(since, reader.username(), text, named))
                .as(stop.name() + " names children who are not on record as read")
                .isEmpty();
    }

    private void look(Tablet screen, String name) {
        screen.picture(name);
        seen.assertThat(screen.page().locator("h1").allInnerTexts()).as(name).isNotEmpty();
        seen.assertThat(screen.page().locator("h1").allInnerTexts().toString())
                .as(name)
                .doesNotContain("not here", "went wrong", "Not found");
        seen.assertThat(screen.violations()).as(name).isEmpty();
        seen.assertThat(screen.spillsOver()).as(name + " spills over").isEmpty();
    }

    /** On the day of two conferences about one household each, of which one has been held. */
    private Map<Role, List<Stop>> stops(Town.Household house, UUID restricted) {
        clock.setTo("2026-03-02T09:00");
        var other = town.household();
        named.addAll(List.of(house.ella(), house.tom(), other.ella(), other.tom()));
        var calledId = town.called(house, LocalTime.of(11, 0));
        var called = "conferences/" + calledId;
        var cameBack = letters.ofEveryFate(calledId, Ids.next());
        var heldId = town.called(other, LocalTime.of(9, 0));
        var held = "conferences/" + heldId;
        clock.setTo("2026-03-11T10:30");
        town.held(heldId, Instant.parse("2026-03-11T09:00:00Z"), Instant.parse("2026-03-11T10:15:00Z"));
        UUID family = children.child(Actor.system("journey"), house.ella()).familyId();
        var request = requests.open(
                MeetingData.actor(Role.SERVICE_MANAGER),
                new OpenRequest(house.ella(), "Mo Example, mother", LocalDate.of(2026, 3, 2)));
        var form = papers.draftOfAForm();
        var report = papers.sentAndCorrected(calledId);
        var period = "from=2026-03-01&to=2026-03-31&locality=" + other.localityId();

        var chair = new ArrayList<Stop>();
        chair.add(new Stop("", "home-chair", ""));
        for (var section : List.of("overview", "invitees", "roll", "outcome")) {
            chair.add(new Stop("conferences/:conference", "conference-" + section, called + "?section=" + section));
            chair.add(new Stop("conferences/:conference", "conference-held-" + section, held + "?section=" + section));
        }
        chair.add(new Stop("conferences/:conference/print", "conference-print", held + "/print"));
        chair.add(new Stop("search", "search", "search"));
        chair.add(new Stop("diary", "diary", "diary"));
        chair.add(new Stop("who-sees-what", "who-sees-what", "who-sees-what"));
        var stops = new LinkedHashMap<Role, List<Stop>>();
        stops.put(Role.CHAIR, chair);
        stops.put(
                Role.BUSINESS_SUPPORT,
                List.of(
                        new Stop("sign-in", "sign-in", "sign-in"),
                        new Stop("", "home-support", ""),
                        new Stop("conferences", "conferences", "conferences"),
                        new Stop("conferences/call", "call", "conferences/call?family=" + family),
                        new Stop("conferences/:conference/move", "move", called + "/move"),
                        new Stop("families", "families", "families"),
                        new Stop("families/:family", "family", "families/" + family),
                        new Stop("directory", "directory", "directory"),
                        new Stop("messages", "messages", "messages"),
                        new Stop("messages", "messages-gone", "messages?tab=gone"),
                        new Stop("messages", "message", "messages?tab=all&message=" + cameBack),
                        new Stop("wording", "wording", "wording"),
                        new Stop("wording", "wording-editor", "wording?kind=INVITATION&channel=EMAIL"),
                        new Stop("post-box", "post-box", "post-box"),
                        new Stop("directory/registers", "registers", "directory/registers")));
        stops.put(
                Role.SERVICE_MANAGER,
                List.of(
                        new Stop("", "home-manager", ""),
                        new Stop("figures", "figures", "figures?" + period),
                        new Stop(
                                "figures/rows",
                                "figure-rows",
                                "figures/rows?table=invitations&column=neither&" + period),
                        new Stop("absences", "absences", "absences"),
                        new Stop("who-sees-what", "who-sees-what-manager", "who-sees-what"),
                        new Stop("families/:family", "family-restricted", "families/" + restricted),
                        new Stop("audit", "audit", "audit"),
                        new Stop("retention", "retention", "retention"),
                        new Stop("access-requests", "access-requests", "access-requests"),
                        new Stop("access-requests/:request", "access-request", "access-requests/" + request),
                        new Stop("settings/rules", "rules", "settings/rules"),
                        new Stop("settings/calendar", "calendar", "settings/calendar"),
                        new Stop("settings/localities", "localities", "settings/localities"),
                        new Stop("settings/rooms", "rooms", "settings/rooms"),
                        new Stop("settings/report-forms", "report-forms", "settings/report-forms"),
                        new Stop("settings/report-forms/:form", "report-form", "settings/report-forms/" + form),
                        new Stop("settings/plain-words", "plain-words", "settings/plain-words"),
                        new Stop("reports/:version", "report", "reports/" + report),
                        new Stop("import", "import", "import")));
        stops.put(
                Role.ADMINISTRATOR,
                List.of(
                        new Stop("accounts", "accounts", "accounts"),
                        new Stop("account-changes", "account-changes", "account-changes"),
                        new Stop("my-account", "my-account", "my-account"),
                        // leads home whoever has taken it; SecondStepJourney looks at it
                        new Stop("second-step", "home-admin", "second-step"),
                        // leads home whose screen is not covered; CoverJourney looks at it
                        new Stop("covered", "home-admin", "covered")));
        stops.put(
                Role.SOCIAL_WORKER,
                List.of(
                        new Stop("my-invitations", "my-invitations", "my-invitations"),
                        new Stop(
                                "colleagues-reports/:conference/:version?",
                                "colleagues-reports",
                                "colleagues-reports/" + calledId),
                        new Stop(
                                "my-invitations/:invitee/report",
                                "report-write",
                                "my-invitations/" + town.invitee(calledId, Profession.SOCIAL_WORKER) + "/report")));
        return stops;
    }

    private static @Nullable UUID practitioner(Role role, Town.Household house) {
        return switch (role) {
            case CHAIR -> house.chairId();
            case SOCIAL_WORKER -> house.workers().get(Profession.SOCIAL_WORKER);
            default -> null;
        };
    }

    private static Set<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.quorate").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .map(view -> view.getAnnotation(Route.class).value())
                .collect(toSet());
    }
}
