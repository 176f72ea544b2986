package org.quorate.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Accounts;
import org.quorate.access.domain.OpenAccount;
import org.quorate.attendance.Channel;
import org.quorate.attendance.Rolls;
import org.quorate.attendance.domain.RollCommand.Arrive;
import org.quorate.conference.CallConference;
import org.quorate.conference.ClockBasis;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.Conferences;
import org.quorate.conference.Rooms;
import org.quorate.decision.Category;
import org.quorate.decision.Closing;
import org.quorate.decision.Decisions;
import org.quorate.decision.Outcome;
import org.quorate.decision.domain.DecideChild;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.Practitioners;
import org.quorate.directory.Profession;
import org.quorate.family.Relationship;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRow;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.Localities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** A small town made anew for a journey: a household, those who work with it, a chair, a room, people who sign in. */
@TestComponent
class Town {

    static final LocalDate STRATEGY = LocalDate.of(2026, 2, 25);
    static final LocalDate DAY = LocalDate.of(2026, 3, 11);

    /** Of two siblings, Ella of nine and Tom of two. */
    record Household(
            String ellaName,
            String tomName,
            UUID ella,
            UUID tom,
            UUID localityId,
            String locality,
            UUID chairId,
            String chair,
            UUID roomId,
            String room,
            Map<Profession, UUID> workers) {

        /** What somebody of this profession is called here. */
        static String worker(Profession profession) {
            return "Pat " + profession.displayName();
        }
    }

    /** Somebody with an account. */
    record Person(String username, String password) {}

    private final Actor system = Actor.system("journey");
    private final Scene scene;
    private final Accounts accounts;
    private final Practitioners practitioners;
    private final Localities localities;
    private final Rooms rooms;
    private final Conferences conferences;
    private final Invitations invitations;
    private final Rolls rolls;
    private final Decisions decisions;
    private final Closing closing;

    @Autowired
    Town(
            Scene scene,
            Accounts accounts,
            Practitioners practitioners,
            Localities localities,
            Rooms rooms,
            Conferences conferences,
            Invitations invitations,
            Rolls rolls,
            Decisions decisions,
            Closing closing) {
        this.scene = scene;
        this.accounts = accounts;
        this.practitioners = practitioners;
        this.localities = localities;
        this.rooms = rooms;
        this.conferences = conferences;
        this.invitations = invitations;
        this.rolls = rolls;
        this.decisions = decisions;
        this.closing = closing;
    }

    Person person(Role role, @Nullable UUID practitionerId) {
        var username = "journey." + Ids.next();
        var agencyId = practitionerId == null
                ? null
                : practitioners.detail(system, practitionerId).agencyId();
        var account =
                accounts.open(system, new OpenAccount(username, "Jo Journey", Set.of(role), practitionerId, agencyId));
        var password = "mallow-harbour-7-kites";
        accounts.setPassword(system, account, password);
        return new Person(username, password);
    }

    Household household() {
        var code = Ids.next().toString().substring(28).toUpperCase(Locale.ROOT);
        var ella = scene.firstChild("Ella" + code, LocalDate.of(2017, 1, 1));
        var tom = scene.sibling(ella, "Tom" + code, LocalDate.of(2023, 6, 1));
        scene.parent(ella, "Maria", Relationship.MOTHER, true);
        var locality = localities.importOne(system, code, code, "Town " + code);
        var chair = "Chris Chair " + code;
        var reviewing = scene.agency("Reviewing service " + code, AgencyKind.REVIEWING_SERVICE);
        var chairId = scene.practitioner(reviewing, chair, Profession.CONFERENCE_CHAIR);
        var workers = new EnumMap<Profession, UUID>(Profession.class);
        Stream.of(
                        Profession.SOCIAL_WORKER,
                        Profession.SCHOOL,
                        Profession.HEALTH_VISITOR,
                        Profession.GP,
                        Profession.POLICE)
                .forEach(profession -> {
                    var worker = scene.practitioner(Household.worker(profession), profession);
                    scene.worksWith(worker, ella);
                    workers.put(profession, worker);
                });
        return new Household(
                "Ella" + code,
                "Tom" + code,
                ella,
                tom,
                locality,
                "Town " + code,
                chairId,
                chair,
                rooms.add(system, locality, "Room " + code, 12),
                "Room " + code,
                workers);
    }

    /** An initial conference about both, on the day at this time, with everybody invited who works with them. */
    UUID called(Household house, LocalTime at) {
        var call = new CallConference(
                house.localityId(),
                Stream.of(house.ella(), house.tom())
                        .map(id -> new CallConference.Child(
                                id, ConferenceKind.INITIAL, ClockBasis.STRATEGY_DISCUSSION, STRATEGY))
                        .toList(),
                DAY,
                at,
                90,
                ConferenceMode.HYBRID,
                house.chairId(),
                house.roomId(),
                null,
                null,
                null,
                null);
        var id = conferences.call(system, call, List.of());
        invitations.invite(
                system,
                id,
                house.workers().values().stream()
                        .map(worker -> NewInvitee.professional(worker, true, true))
                        .toList());
        return id;
    }

    /** So many more professionals, each of an agency of their own. */
    void inviteMore(UUID conferenceId, int many) {
        invitations.invite(
                system,
                conferenceId,
                IntStream.rangeClosed(1, many)
                        .mapToObj(more -> scene.practitioner("Sam Extra " + more, Profession.HOUSING))
                        .map(practitioner -> NewInvitee.professional(practitioner, false, false))
                        .toList());
    }

    /** The social worker, the school and the health visitor come, both children get a plan, and it is held. */
    void held(UUID conferenceId, Instant began, Instant decided) {
        Stream.of(Profession.SOCIAL_WORKER, Profession.SCHOOL, Profession.HEALTH_VISITOR)
                .map(profession -> invitee(conferenceId, profession))
                .forEach(invitee -> rolls.apply(system, new Arrive(invitee, Channel.IN_PERSON, began)));
        decisions
                .decisions(system, conferenceId)
                .forEach(row -> decisions.decide(
                        system,
                        conferenceId,
                        row.childId(),
                        new DecideChild(Outcome.PLAN_MADE, Category.NEG, row.decisionId())));
        closing.close(system, conferenceId, decided);
    }

    UUID invitee(UUID conferenceId, Profession profession) {
        return invitations.invitees(system, conferenceId).stream()
                .filter(row -> row.profession() == profession)
                .map(InviteeRow::id)
                .findFirst()
                .orElseThrow();
    }
}
