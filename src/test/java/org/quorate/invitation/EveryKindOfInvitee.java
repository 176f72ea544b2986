package org.quorate.invitation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.Channel;
import org.quorate.directory.AgencyDetails;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.PractitionerDetails;
import org.quorate.directory.Profession;
import org.quorate.family.AdultDetails;
import org.quorate.invitation.domain.InviteeMore;
import org.quorate.kernel.Ids;
import org.springframework.transaction.support.TransactionTemplate;

/** One of each who can be invited, each reached in another way, and somebody who comes in a colleague's place. */
class EveryKindOfInvitee {

    static final List<String> WHO =
            List.of("gp", "school", "police", "mother", "father", "child", "supporter", "interpreter", "deputy");

    private final Scene scene;
    private final Invitations invitations;
    private final UUID conference;
    private final UUID child;
    private final Map<String, UUID> people = new LinkedHashMap<>();
    private final Map<String, UUID> invitees = new LinkedHashMap<>();

    EveryKindOfInvitee(Scene scene, Invitations invitations, UUID conference, UUID child) {
        this.scene = scene;
        this.invitations = invitations;
        this.conference = conference;
        this.child = child;
        people.put("gp", scene.reachable("gp", Profession.GP, mailbox()));
        people.put("school", scene.atSharedMailbox("school", Profession.SCHOOL, mailbox()));
        people.put("police", scene.practitioner("police", Profession.POLICE));
        people.put("sender", scene.reachable("sender", Profession.MIDWIFE, mailbox()));
        people.forEach((who, id) -> invite(who, NewInvitee.professional(id, true, true)));
        people.put("mother", scene.reachableParent(child, "mother", mailbox(), null));
        people.put("father", scene.reachableParent(child, "father", null, number()));
        invite("mother", NewInvitee.adult(InviteeRole.PARENT_CARER, person("mother")));
        invite("father", NewInvitee.adult(InviteeRole.PARENT_CARER, person("father")));
        invite("child", NewInvitee.child(child));
        invite("supporter", NewInvitee.named(InviteeRole.SUPPORTER, "supporter").with(at(mailbox())));
        invite(
                "interpreter",
                NewInvitee.named(InviteeRole.INTERPRETER, "interpreter").with(at(mailbox())));
        invitations.reply(
                scene.support(),
                sender(),
                Reply.deputy(CannotComeReason.COURT, "deputy", Profession.MIDWIFE, mailbox()));
    }

    /** The invitees but for whom the deputy comes. */
    List<UUID> all() {
        return invitees.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("sender"))
                .map(Map.Entry::getValue)
                .toList();
    }

    UUID sender() {
        return invitee("sender");
    }

    void areReachedElsewhere(InviteeNeeds needs, DeputyAddresses deputies, TransactionTemplate transaction) {
        practitioner(person("gp"), mailbox());
        practitioner(person("police"), mailbox());
        var agency = scene.agencies.detail(
                scene.support(),
                scene.practitioners.detail(scene.support(), person("school")).agencyId());
        var mail = mailbox();
        scene.agencies.correct(
                scene.support(),
                agency.id(),
                agency.version(),
                new AgencyDetails(agency.name(), AgencyKind.OTHER, null, null, null, mail, mail, null, null));
        adult("mother", mailbox(), null);
        adult("father", null, number());
        needs.describe(scene.support(), invitee("supporter"), at(mailbox()));
        needs.describe(scene.support(), invitee("interpreter"), at(mailbox()));
        var deputy = invitations.deputies(scene.support(), conference).getFirst();
        transaction.executeWithoutResult(_ -> deputies.correct(scene.support(), deputy.id(), Channel.EMAIL, mailbox()));
    }

    private void practitioner(UUID id, String email) {
        var row = scene.practitioners.detail(scene.support(), id);
        scene.practitioners.correct(
                scene.support(),
                id,
                row.version(),
                new PractitionerDetails(row.agencyId(), row.fullName(), row.profession(), null, email, email, null));
    }

    private void adult(String name, @Nullable String email, @Nullable String phone) {
        var family = scene.children.child(scene.support(), child).familyId();
        var row = scene.families.adults(scene.support(), family).stream()
                .filter(one -> one.id().equals(person(name)))
                .findFirst()
                .orElseThrow();
        scene.families.correctAdult(
                scene.support(),
                person(name),
                row.version(),
                new AdultDetails(name, "Example", null, phone, email, null, false),
                email);
    }

    private void invite(String who, NewInvitee wanted) {
        invitees.put(
                who,
                invitations.invite(scene.support(), conference, List.of(wanted)).getFirst());
    }

    private UUID person(String who) {
        return Objects.requireNonNull(people.get(who));
    }

    private UUID invitee(String who) {
        return Objects.requireNonNull(invitees.get(who));
    }

    private static InviteeMore at(String email) {
        return new InviteeMore(email, null, null, true, false);
    }

    private static String mailbox() {
        return "m" + Ids.next().toString().substring(20) + "@example.org";
    }

    private static String number() {
        return "07700 900" + (100 + Math.floorMod(Ids.next().hashCode(), 900));
    }
}
