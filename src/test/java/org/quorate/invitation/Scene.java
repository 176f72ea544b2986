package org.quorate.invitation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.CallConference;
import org.quorate.conference.CallExtension;
import org.quorate.conference.ClockBasis;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.conference.domain.MoveConference;
import org.quorate.directory.Agencies;
import org.quorate.directory.AgencyDetails;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.PractitionerDetails;
import org.quorate.directory.Practitioners;
import org.quorate.directory.Profession;
import org.quorate.family.AdultDetails;
import org.quorate.family.ChildDetails;
import org.quorate.family.Children;
import org.quorate.family.Families;
import org.quorate.family.Relationship;
import org.quorate.family.RelationshipDetails;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.Localities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Makes a family, agencies and a conference, each new, in the field's words. */
@TestComponent
public class Scene {

    /** A Monday long enough after the strategy discussion and before the conference. */
    public static final String TODAY = "2026-03-02T09:00";

    public static final LocalDate STRATEGY = LocalDate.of(2026, 2, 25);
    public static final LocalDate DAY = LocalDate.of(2026, 3, 11);

    @Autowired
    public Agencies agencies;

    @Autowired
    public Practitioners practitioners;

    @Autowired
    Families families;

    @Autowired
    public Children children;

    @Autowired
    Localities localities;

    @Autowired
    public Conferences conferences;

    /** Business support, who books and invites. */
    public Actor support() {
        return actor(Role.BUSINESS_SUPPORT, null, null);
    }

    public Actor actor(Role role, @Nullable UUID practitionerId, @Nullable UUID agencyId) {
        return new Actor(Ids.next(), "Somebody", Set.of(role), practitionerId, agencyId);
    }

    public UUID agency(String name, AgencyKind kind) {
        return agencies.add(support(), AgencyDetails.named(name, kind));
    }

    public UUID practitioner(UUID agencyId, String name, Profession profession) {
        return practitioners.add(support(), new PractitionerDetails(agencyId, name, profession, null, null, null));
    }

    /** A practitioner of an agency of their own. */
    public UUID practitioner(String name, Profession profession) {
        return practitioner(agency("Agency of " + name, AgencyKind.OTHER), name, profession);
    }

    /** A practitioner with an e-mail address of their own. */
    public UUID reachable(String name, Profession profession, String email) {
        return reachable(agency("Agency of " + name, AgencyKind.OTHER), name, profession, email);
    }

    /** A practitioner of this agency with an e-mail address of their own. */
    public UUID reachable(UUID agencyId, String name, Profession profession, String email) {
        return practitioners.add(support(), new PractitionerDetails(agencyId, name, profession, null, email, null));
    }

    /** A practitioner with none, whose agency has a mailbox that several people read. */
    public UUID atSharedMailbox(String name, Profession profession, String email) {
        var details = new AgencyDetails("Agency of " + name, AgencyKind.OTHER, null, null, null, email, null, null);
        return practitioner(agencies.add(support(), details), name, profession);
    }

    /** An adult of the child's family with an e-mail address or a phone. */
    public UUID reachableParent(UUID childId, String givenName, @Nullable String email, @Nullable String phone) {
        var family = children.child(support(), childId).familyId();
        var adult = families.addAdult(
                support(), family, new AdultDetails(givenName, "Example", null, phone, email, null, false));
        families.relate(support(), childId, adult, new RelationshipDetails(Relationship.MOTHER, true, true));
        return adult;
    }

    public UUID firstChild(String givenName, LocalDate born) {
        return families.register(support(), null, ChildDetails.born(givenName, "Example", born))
                .childId();
    }

    public UUID sibling(UUID childId, String givenName, LocalDate born) {
        var family = children.child(support(), childId).familyId();
        return children.addChild(support(), family, ChildDetails.born(givenName, "Example", born));
    }

    public UUID parent(UUID childId, String givenName, Relationship relationship, boolean responsibility) {
        var family = children.child(support(), childId).familyId();
        var adult = families.addAdult(support(), family, AdultDetails.named(givenName, "Example"));
        families.relate(support(), childId, adult, new RelationshipDetails(relationship, responsibility, true));
        return adult;
    }

    public void worksWith(UUID practitionerId, UUID childId) {
        children.recordInvolvement(support(), childId, practitionerId, null, true);
    }

    /** What would be called about these children. */
    public CallConference call(ConferenceKind kind, UUID... childIds) {
        var basis = kind == ConferenceKind.REVIEW ? ClockBasis.INITIAL_CONFERENCE : ClockBasis.STRATEGY_DISCUSSION;
        return new CallConference(
                locality(),
                List.of(childIds).stream()
                        .map(id -> new CallConference.Child(id, kind, basis, STRATEGY))
                        .toList(),
                DAY,
                LocalTime.of(10, 0),
                90,
                ConferenceMode.HYBRID,
                null,
                null,
                "First floor",
                null,
                null,
                null);
    }

    /** About one child on another day, with a chair of its own. */
    public CallConference callOn(LocalDate day, ConferenceKind kind, UUID childId) {
        var call = call(kind, childId);
        return new CallConference(
                call.localityId(),
                call.children(),
                day,
                call.startsAt(),
                call.minutes(),
                call.mode(),
                practitioner("Robin Chair", Profession.CONFERENCE_CHAIR),
                null,
                call.placeNote(),
                null,
                null,
                null);
    }

    public UUID called(ConferenceKind kind, UUID... childIds) {
        return called(call(kind, childIds));
    }

    /** With a chair who has no other, so that what is listed for the chair is about this one alone. */
    public UUID chairedBy(UUID chair, ConferenceKind kind, UUID... childIds) {
        var call = call(kind, childIds);
        return called(new CallConference(
                call.localityId(),
                call.children(),
                call.heldOn(),
                call.startsAt(),
                call.minutes(),
                call.mode(),
                chair,
                call.roomId(),
                call.placeNote(),
                call.lateReason(),
                call.lateNote(),
                call.reconvenes()));
    }

    /** Called in the place of another, which was cancelled or adjourned. */
    public UUID calledInPlaceOf(UUID before, ConferenceKind kind, UUID... childIds) {
        var call = call(kind, childIds);
        return called(new CallConference(
                call.localityId(),
                call.children(),
                call.heldOn(),
                call.startsAt(),
                call.minutes(),
                call.mode(),
                call.chairId(),
                call.roomId(),
                call.placeNote(),
                call.lateReason(),
                call.lateNote(),
                before));
    }

    public UUID called(CallConference call, CallExtension... extensions) {
        return conferences.call(support(), call, List.of(extensions));
    }

    /** An initial conference about one nine-year-old. */
    public UUID icpc() {
        return called(ConferenceKind.INITIAL, firstChild("Ella", LocalDate.of(2017, 1, 1)));
    }

    private UUID locality() {
        var code = "L" + Ids.next().toString().substring(24);
        return localities.importOne(Actor.system("test"), code, code, code);
    }

    public void moves(UUID conferenceId, LocalDate day, LocalTime start) {
        var row = conferences.conference(support(), conferenceId);
        conferences.move(
                support(),
                conferenceId,
                new MoveConference(
                        row.version(),
                        day,
                        start,
                        90,
                        ConferenceMode.HYBRID,
                        null,
                        null,
                        null,
                        EndReason.FAMILY_UNAVAILABLE,
                        null,
                        null,
                        null));
    }
}
