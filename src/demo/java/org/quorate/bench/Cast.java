package org.quorate.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.quorate.Quorate;
import org.quorate.access.Accounts;
import org.quorate.access.Links;
import org.quorate.access.OpenAccount;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who is in the play: people who take the roll of a conference today, and somebody invited to another one who answers
 * by a personal link.
 *
 * @param chairs who may sign in
 * @param conferenceId the one of today
 * @param invitation the address of the personal link
 */
public record Cast(List<Chair> chairs, UUID conferenceId, String invitation) {

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

    /** Migrates an empty database and puts them there. */
    static Cast of(Settings settings, int chairs) {
        var application = new SpringApplication(Quorate.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("command");
        try (var portal = application.run(settings.arguments())) {
            var today = Time.today(portal.getBean(Clock.class));
            var meeting = new MeetingData(
                    portal.getBean(JdbcClient.class), portal.getBean(Localities.class), portal.getBean(RuleSets.class));
            var child = meeting.child("Ada", today.minusYears(6), ConferenceKind.INITIAL);
            meeting.conference(today.plusDays(DAYS_AHEAD));
            meeting.consider(child, ConferenceKind.INITIAL);
            var links = portal.getBean(Links.class);
            var expires = portal.getBean(Clock.class).instant().plus(Duration.ofDays(30));
            var link = links.issue(InvitationLink.PURPOSE, meeting.invite(Profession.GP), expires);
            var conferenceId = meeting.conference(today);
            meeting.consider(child, ConferenceKind.INITIAL);
            INVITED.forEach(meeting::invite);
            return new Cast(accounts(portal.getBean(Accounts.class), chairs), conferenceId, links.address(link));
        }
    }

    private static List<Chair> accounts(Accounts accounts, int chairs) {
        return IntStream.rangeClosed(1, chairs)
                .mapToObj(number -> {
                    var account = new OpenAccount("chair" + number, "Bea Bench", Set.of(Role.CHAIR), null, null);
                    var portal = Actor.system("bench");
                    accounts.setPassword(portal, accounts.open(portal, account), PASSWORD);
                    return new Chair(account.username(), PASSWORD);
                })
                .toList();
    }
}
