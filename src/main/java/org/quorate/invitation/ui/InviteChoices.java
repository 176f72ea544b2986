package org.quorate.invitation.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.quorate.directory.Profession;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.domain.SuggestedInvitee;
import org.quorate.invitation.domain.Suggestions;

/** Whom somebody has chosen to invite while calling. Kept when they go back and forth between the steps. */
final class InviteChoices {

    private final Map<Object, Choice> choices = new LinkedHashMap<>();
    private List<Suggestions.Gap> gaps = List.of();

    /** Somebody on the list. */
    static final class Choice {

        private SuggestedInvitee suggestion;
        private final boolean added;
        private boolean included;
        private boolean necessary;
        private boolean directContact;
        private boolean marked;

        private Choice(SuggestedInvitee suggestion, boolean added) {
            this.suggestion = suggestion;
            this.added = added;
            included = suggestion.decideAgain() == null;
            take(suggestion);
        }

        private void take(SuggestedInvitee newer) {
            if (newer.decideAgain() != null && suggestion.decideAgain() == null) {
                included = false;
            }
            suggestion = newer;
            if (!marked) {
                necessary = newer.invitee().necessary();
                directContact = newer.invitee().directContact();
            }
        }

        void include(boolean yes) {
            included = yes;
        }

        void mark(boolean isNecessary, boolean hasDirectContact) {
            marked = true;
            necessary = isNecessary;
            directContact = hasDirectContact;
        }

        SuggestedInvitee suggestion() {
            return suggestion;
        }

        boolean included() {
            return included;
        }

        boolean necessary() {
            return necessary;
        }

        boolean directContact() {
            return directContact;
        }

        private NewInvitee invitee() {
            var one = suggestion.invitee();
            return new NewInvitee(
                    one.role(),
                    one.practitionerId(),
                    one.adultId(),
                    one.childId(),
                    one.fullName(),
                    necessary,
                    directContact,
                    one.more());
        }
    }

    /** What is suggested now. Who was chosen, left out or marked before stays so; who is not suggested any more goes. */
    void offer(Suggestions suggestions) {
        var suggested = new LinkedHashSet<Object>();
        for (var person : suggestions.people()) {
            var key = key(person.invitee());
            suggested.add(key);
            var known = choices.get(key);
            if (known == null) {
                choices.put(key, new Choice(person, false));
            } else {
                known.take(person);
            }
        }
        choices.entrySet().removeIf(entry -> !entry.getValue().added && !suggested.contains(entry.getKey()));
        gaps = suggestions.gaps();
    }

    /** Somebody nobody suggested. Somebody on the list already is ticked. */
    void add(SuggestedInvitee person) {
        choices.computeIfAbsent(key(person.invitee()), key -> new Choice(person, true))
                .include(true);
    }

    List<Choice> all() {
        return List.copyOf(choices.values());
    }

    /** Seats that nobody chosen fills. */
    List<Suggestions.Gap> openGaps() {
        return gaps.stream()
                .filter(gap -> professions().stream().noneMatch(gap.anyOf()::contains))
                .toList();
    }

    List<NewInvitee> chosen() {
        return choices.values().stream()
                .filter(Choice::included)
                .map(Choice::invitee)
                .toList();
    }

    /** How many of them are written to at once: the chair need not decide about them first. */
    long chosenNow() {
        return choices.values().stream()
                .filter(choice -> choice.included && choice.suggestion.decideAgain() == null)
                .count();
    }

    /** {@code 9 people to invite; nobody yet for Police}. */
    String summary() {
        var many = chosen().size();
        var people = many == 1 ? "1 person to invite" : many + " people to invite";
        var open = openGaps().stream().map(Suggestions.Gap::label).toList();
        return open.isEmpty() ? people : people + "; nobody yet for " + String.join(", ", open);
    }

    private Set<Profession> professions() {
        var chosen = new LinkedHashSet<Profession>();
        for (var choice : choices.values()) {
            var profession = choice.suggestion.profession();
            if (choice.included && profession != null) {
                chosen.add(profession);
            }
        }
        return chosen;
    }

    private static Object key(NewInvitee invitee) {
        var ids = new ArrayList<Object>();
        if (invitee.practitionerId() != null) {
            ids.add(invitee.practitionerId());
        } else if (invitee.adultId() != null) {
            ids.add(invitee.adultId());
        } else if (invitee.childId() != null) {
            ids.add(invitee.childId());
        } else {
            ids.add(invitee.role());
            ids.add(Objects.requireNonNullElse(invitee.fullName(), ""));
        }
        return ids;
    }
}
