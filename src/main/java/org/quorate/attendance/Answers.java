package org.quorate.attendance;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.attendance.domain.BindingQuoracy;
import org.quorate.attendance.domain.Forecast.ToRing.State;
import org.quorate.attendance.domain.Participant;
import org.quorate.attendance.domain.Participant.Part;
import org.quorate.attendance.domain.QuoracyPolicy;
import org.quorate.invitation.Instead;
import org.quorate.invitation.InviteeRow;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.QuoracyGroup;
import org.quorate.partnership.QuoracyRules;

/** What the answers to the invitations of one conference mean for its quoracy. */
record Answers(
        QuoracyRules rules,
        Collection<ConferenceKind> kinds,
        Collection<Participant> people,
        Collection<InviteeRow> invitees) {

    /** Those who come, and those who send a deputy, who counts as they would. */
    static Set<UUID> coming(Collection<InviteeRow> invitees) {
        return invitees.stream()
                .filter(invitee -> invitee.coming()
                        || (invitee.reply() != null && invitee.reply().instead() == Instead.DEPUTY))
                .map(InviteeRow::id)
                .collect(Collectors.toSet());
    }

    BindingQuoracy forecast() {
        return ifTheseCome(coming(invitees));
    }

    /** How many are invited who can count. */
    int counting() {
        return (int) countingPeople().count();
    }

    int unanswered() {
        return (int) countingPeople().filter(invitee -> !invitee.answered()).count();
    }

    /** Short as things stand, and quorate if everybody came who has not answered. */
    boolean answersWouldDo() {
        var all = new HashSet<>(coming(invitees));
        invitees.stream()
                .filter(invitee -> !invitee.answered())
                .map(InviteeRow::id)
                .forEach(all::add);
        return !forecast().quoracy().isQuorate() && ifTheseCome(all).quoracy().isQuorate();
    }

    /** Those needed or with direct contact who are not coming and would bring it nearer by coming. */
    List<InviteeRow> couldHelp() {
        var coming = coming(invitees);
        var now = forecast();
        var policy = new QuoracyPolicy(rules, now.kind());
        return countingPeople()
                .filter(invitee -> !coming.contains(invitee.id()))
                .filter(invitee -> invitee.necessary() || invitee.directContact())
                .filter(invitee -> {
                    var with = new HashSet<>(coming);
                    with.add(invitee.id());
                    return BindingQuoracy.shortage(policy.forecast(people, with))
                            < BindingQuoracy.shortage(now.quoracy());
                })
                .sorted(Comparator.comparing(Answers::state).thenComparing(InviteeRow::name))
                .toList();
    }

    QuoracyGroup group(InviteeRow invitee) {
        return rules.groupOf(
                invitee.profession() == null ? null : invitee.profession().name());
    }

    static State state(InviteeRow invitee) {
        if (invitee.answered()) {
            return State.CANNOT_COME;
        }
        return invitee.askedAgain() ? State.ASKED_AGAIN : State.NOT_ANSWERED;
    }

    private Stream<InviteeRow> countingPeople() {
        Map<UUID, Part> parts = people.stream().collect(Collectors.toMap(Participant::id, Participant::part));
        return invitees.stream()
                .filter(invitee -> parts.get(invitee.id()) == Part.PROFESSIONAL)
                .filter(invitee -> !group(invitee).equals(QuoracyGroup.NONE));
    }

    private BindingQuoracy ifTheseCome(Set<UUID> coming) {
        return BindingQuoracy.of(rules, kinds, policy -> policy.forecast(people, coming));
    }
}
