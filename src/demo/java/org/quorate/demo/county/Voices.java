package org.quorate.demo.county;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quorate.demo.county.Meeting.Considered;
import org.quorate.feedback.Form;
import org.quorate.feedback.Item;
import org.quorate.invitation.InviteeRole;

/** What children and parents said: participation, questionnaires, appeals. */
final class Voices {

    private static final int ATTENDED = 184;
    private static final int VIEWS_ONLY = 779;
    private static final int NONE = 130;
    private static final int FORMS = 86;
    private static final int ASKED_FROM = 4;

    /** One child at one conference. */
    private record Voice(Meeting meeting, Considered considered) {

        int age() {
            return considered.child().age(meeting.day());
        }
    }

    private final Folder out;
    private final Dice dice;
    private int questionnaires;

    Voices(Folder out, Dice dice) {
        this.out = out;
        this.dice = dice;
    }

    /** Writes how children took part, and invites those who came. */
    void children(List<Meeting> held) {
        var asked = new ArrayList<Voice>();
        for (var meeting : held) {
            for (var considered : meeting.children) {
                var voice = new Voice(meeting, considered);
                if (voice.age() >= ASKED_FROM) {
                    asked.add(voice);
                } else {
                    out.row("participation", meeting.ref, considered.child().ref(), "PN0", "no");
                }
            }
        }
        dice.shuffle(asked);
        int attended = 0;
        int forms = 0;
        int others = 0;
        for (var voice : asked) {
            if (attended < ATTENDED && voice.age() >= 10) {
                came(voice);
                write(voice, "PN" + List.of(1, 1, 1, 2, 3, 4).get(attended++ % 6), false);
            } else if (others < VIEWS_ONLY + NONE) {
                var views = others++ < VIEWS_ONLY;
                var form = views && forms < FORMS && voice.age() >= 8;
                forms += form ? 1 : 0;
                write(voice, !views ? "PN7" : form || dice.percent(80) ? "PN6" : "PN5", form);
            }
        }
        if (attended != ATTENDED || forms != FORMS) {
            throw new IllegalStateException("children: " + attended + " attended, " + forms + " forms");
        }
    }

    /** Lancashire 2018/19: 57 of 58 met the chair, 33 of 58 saw the report 48 hours before, 49 of 58 could speak. */
    void parents(List<Meeting> held) {
        var initial = new ArrayList<>(
                held.stream().filter(meeting -> !meeting.isReview()).toList());
        var reviews = new ArrayList<>(held.stream().filter(Meeting::isReview).toList());
        dice.shuffle(initial);
        dice.shuffle(reviews);
        fill(
                initial.subList(0, 58),
                Form.INITIAL,
                Map.of(Item.MET_CHAIR, 57, Item.REPORT_SEEN, 33, Item.COULD_SPEAK, 49));
        fill(
                reviews.subList(0, 90),
                Form.REVIEW,
                Map.of(Item.COULD_SPEAK, 80, Item.REPORT_SEEN, 41, Item.HAS_PLAN, 76));
    }

    /** Four appeals; the one upheld is about a conference without key professionals. */
    void appeals(List<Meeting> held) {
        var shortOne =
                held.stream().filter(meeting -> meeting.overridden).findFirst().orElseThrow();
        appeal(1, shortOne, "PROCEDURE|NOT_IN_BEST_INTERESTS", "UPHELD", "KEY_PROFESSIONALS_ABSENT");
        var others = held.stream()
                .filter(meeting -> !meeting.overridden && !meeting.isReview())
                .limit(3)
                .toList();
        appeal(2, others.get(0), "WRONG_DECISION", "NOT_UPHELD", "");
        appeal(3, others.get(1), "NOT_IN_BEST_INTERESTS|WRONG_DECISION", "NOT_UPHELD", "");
        appeal(4, others.get(2), "PROCEDURE", "NOT_UPHELD", "");
    }

    private void appeal(int number, Meeting meeting, String grounds, String outcome, String reason) {
        var received = meeting.day().plusDays(dice.between(5, 25));
        out.row(
                "appeals",
                "AP-" + number,
                meeting.ref,
                number == 3 ? "FATHER" : "MOTHER",
                received,
                grounds,
                received.plusDays(12),
                outcome,
                reason);
    }

    private void fill(List<Meeting> meetings, Form form, Map<Item, Integer> bestAnswers) {
        var left = new HashMap<>(bestAnswers);
        for (var meeting : meetings) {
            var ref = "Q-" + ++questionnaires;
            out.row(
                    "questionnaires",
                    ref,
                    meeting.ref,
                    form,
                    dice.percent(75) ? "MOTHER" : "FATHER",
                    dice.percent(90) ? "PAPER_ON_THE_DAY" : "POST",
                    meeting.day());
            for (var item : Item.values()) {
                if (item.isOn(form)) {
                    answer(ref, item, left);
                }
            }
        }
    }

    private void answer(String questionnaire, Item item, Map<Item, Integer> left) {
        if (item.answers().isEmpty()) {
            out.row("answers", questionnaire, item, "", dice.percent(30) ? "Being listened to." : "");
            return;
        }
        var best = left.get(item);
        var isBest = best == null ? dice.percent(72) : best > 0;
        if (best != null) {
            left.put(item, best - 1);
        }
        var others = item.answers().subList(1, item.answers().size());
        var blank = best == null && dice.percent(4);
        out.row(
                "answers",
                questionnaire,
                item,
                blank ? "" : isBest ? item.answers().getFirst() : dice.of(others),
                "");
    }

    private void write(Voice voice, String code, boolean form) {
        out.row("participation", voice.meeting().ref, voice.considered().child().ref(), code, form ? "yes" : "no");
    }

    private static void came(Voice voice) {
        var ref = voice.considered().child().ref();
        var meeting = voice.meeting();
        var guest = meeting.guests.stream()
                .filter(g -> ref.equals(g.person))
                .findFirst()
                .orElseGet(() -> {
                    var invited = new Guest(meeting, InviteeRole.CHILD, null, ref, false, true);
                    meeting.guests.add(invited);
                    return invited;
                });
        guest.attended = true;
        guest.recorded = true;
    }
}
