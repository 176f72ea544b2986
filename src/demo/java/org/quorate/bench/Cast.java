package org.quorate.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quorate.Quorate;
import org.quorate.access.Accounts;
import org.quorate.access.Links;
import org.quorate.access.domain.OpenAccount;
import org.quorate.demo.county.Northshire;
import org.quorate.directory.PractitionerRow;
import org.quorate.directory.Practitioners;
import org.quorate.directory.Profession;
import org.quorate.invitation.InvitationLink;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.kernel.Time;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.Localities;
import org.quorate.partnership.RuleSets;
import org.quorate.testing.MeetingData;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who is in the play: people who take the roll of a conference today, and somebody invited to another one who answers
 * by a personal link.
 *
 * @param chairs who may sign in
 * @param conferenceIds those of today
 * @param invitation the address of the personal link
 */
public record Cast(List<Chair> chairs, List<UUID> conferenceIds, String invitation) {

    private static final String PASSWORD = "mallow-harbour-7-kites";
    private static final List<Profession> INVITED = List.of(
            Profession.SOCIAL_WORKER,
            Profession.GP,
            Profession.POLICE,
            Profession.SCHOOL,
            Profession.HEALTH_VISITOR,
            Profession.MIDWIFE);
    private static final int DAYS_AHEAD = 14;

    /** An account that may take the roll. */
    public record Chair(String username, String password) {}

    /** The one conference of today in which everybody takes part. */
    public UUID conferenceId() {
        return conferenceIds.getFirst();
    }

    /** Migrates an empty database and puts them there. */
    static Cast of(Settings settings, int chairs) {
        try (var portal = portal(settings, "command")) {
            return in(portal, 1, accounts(portal, chairs, null));
        }
    }

    /** The same in the demonstration county, with a conference of today for each chair. */
    static Cast inCounty(Settings settings, int chairs) {
        try (var portal = portal(settings, "command", "demo")) {
            var chair = portal.getBean(Practitioners.class).detail(Actor.system("bench"), Northshire.CHAIR);
            return in(portal, chairs, accounts(portal, chairs, chair));
        }
    }

    private static ConfigurableApplicationContext portal(Settings settings, String... profiles) {
        var application = new SpringApplication(Quorate.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles(profiles);
        return application.run(settings.arguments());
    }

    private static Cast in(ConfigurableApplicationContext portal, int conferences, List<Chair> chairs) {
        var today = Time.today(portal.getBean(Clock.class));
        var meeting = new MeetingData(
                portal.getBean(JdbcClient.class), portal.getBean(Localities.class), portal.getBean(RuleSets.class));
        var child = meeting.child("Ada", today.minusYears(6), ConferenceKind.INITIAL);
        meeting.conference(today.plusDays(DAYS_AHEAD));
        meeting.consider(child, ConferenceKind.INITIAL);
        var links = portal.getBean(Links.class);
        var expires = portal.getBean(Clock.class).instant().plus(Duration.ofDays(30));
        var link = links.issue(InvitationLink.PURPOSE, meeting.invite(Profession.GP), expires);
        var ofToday = new ArrayList<UUID>();
        for (int number = 0; number < conferences; number++) {
            ofToday.add(meeting.conference(today));
            meeting.consider(child, ConferenceKind.INITIAL);
            INVITED.forEach(meeting::invite);
        }
        return new Cast(chairs, List.copyOf(ofToday), links.address(link));
    }

    private static List<Chair> accounts(
            ConfigurableApplicationContext portal, int chairs, @Nullable PractitionerRow person) {
        var accounts = portal.getBean(Accounts.class);
        return IntStream.rangeClosed(1, chairs)
                .mapToObj(number -> {
                    var account = new OpenAccount(
                            "chair" + number,
                            "Bea Bench",
                            Set.of(Role.CHAIR),
                            person == null ? null : person.id(),
                            person == null ? null : person.agencyId());
                    var system = Actor.system("bench");
                    accounts.setPassword(system, accounts.open(system, account), PASSWORD);
                    return new Chair(account.username(), PASSWORD);
                })
                .toList();
    }
}
