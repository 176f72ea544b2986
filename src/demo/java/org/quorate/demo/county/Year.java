package org.quorate.demo.county;

import static org.quorate.conference.LateReason.CHAIR_UNAVAILABLE;
import static org.quorate.conference.LateReason.DATE_MISCALCULATED;
import static org.quorate.conference.LateReason.FAMILY_UNAVAILABLE;
import static org.quorate.conference.LateReason.INQUORATE;
import static org.quorate.conference.LateReason.SW_REPORT_NOT_DONE;
import static org.quorate.conference.LateReason.SW_UNAVAILABLE;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.quorate.conference.LateReason;

/** The conferences of April 2018 to March 2019, in the numbers published for Lancashire. */
final class Year {

    static final LocalDate FIRST = LocalDate.of(2018, 4, 3);
    static final LocalDate LAST = LocalDate.of(2019, 3, 29);

    private static final int HELD = 2811;
    private static final int INITIAL_CHILDREN = 890;
    private static final int LATE_CHILDREN = 40;
    private static final int TRANSFERS = 12;
    /** One family in so many has a review that is late, until all twenty are placed. */
    private static final int EVERY = 30;

    /** Why and where a review was late. */
    private record Late(LateReason reason, Locality locality) {}

    private final Chain chain;
    private final Families families;
    private final List<Locality> localities;
    private final Dice dice;
    private final Deque<Late> late = new ArrayDeque<>();

    Year(Chain chain, Families families, List<Locality> localities, Dice dice) {
        this.chain = chain;
        this.families = families;
        this.localities = localities;
        this.dice = dice;
        plan(late);
    }

    List<Meeting> hold() {
        initials();
        for (int i = 0; i < TRANSFERS; i++) {
            var day = randomDay();
            chain.reviews(chain.transfer(family(locality(), day, dice.percent(7)), day), LAST, Integer.MAX_VALUE);
        }
        for (int i = 0; chain.held() < HELD; i++) {
            var due = i % EVERY == 0 ? late.poll() : null;
            var began = FIRST.minusDays(dice.between(20, 420));
            var stock = family(due == null ? locality() : due.locality(), began, false);
            chain.stock(stock, began, FIRST, LAST, HELD - chain.held(), due == null ? null : due.reason());
        }
        if (!late.isEmpty()) {
            throw new IllegalStateException("late reviews left: " + late.size());
        }
        return chain.meetings();
    }

    /** Babies not born yet are considered besides; they are counted apart, as pre-birth conferences. */
    private void initials() {
        int children = 0;
        int lateChildren = 0;
        while (children < INITIAL_CHILDREN) {
            var day = randomDay();
            var unborn = dice.percent(7);
            var family = family(locality(), day, unborn);
            while (children + born(family, day) > INITIAL_CHILDREN) {
                family.children.removeFirst();
            }
            if (family.children.isEmpty()) {
                continue;
            }
            var born = born(family, day);
            var isLate = !unborn && children % 5 == 0 && lateChildren + born <= LATE_CHILDREN;
            chain.reviews(chain.initial(family, day, isLate), LAST, Integer.MAX_VALUE);
            children += born;
            lateChildren += isLate ? born : 0;
        }
        if (lateChildren != LATE_CHILDREN) {
            throw new IllegalStateException("late children: " + lateChildren);
        }
    }

    private static int born(Family family, LocalDate day) {
        return (int)
                family.children.stream().filter(child -> !child.isUnborn(day)).count();
    }

    private Family family(Locality locality, LocalDate on, boolean unborn) {
        var born = dice.between(0, 99);
        var count = born < 42 ? 1 : born < 72 ? 2 : born < 90 ? 3 : 4;
        return families.create(locality, dice.of(locality.chairs()), unborn ? count - 1 : count, unborn, on);
    }

    private Locality locality() {
        var hundred = dice.between(0, 99);
        return localities.get(hundred < 45 ? 0 : hundred < 80 ? 1 : 2);
    }

    private LocalDate randomDay() {
        return FIRST.plusDays(dice.between(0, (int) (LAST.toEpochDay() - FIRST.toEpochDay()) - 5));
    }

    private void plan(Deque<Late> into) {
        var reasons = new ArrayList<LateReason>();
        reasons.addAll(Collections.nCopies(8, SW_UNAVAILABLE));
        reasons.addAll(Collections.nCopies(3, FAMILY_UNAVAILABLE));
        reasons.addAll(Collections.nCopies(3, INQUORATE));
        reasons.addAll(Collections.nCopies(3, CHAIR_UNAVAILABLE));
        reasons.addAll(Collections.nCopies(2, SW_REPORT_NOT_DONE));
        reasons.add(DATE_MISCALCULATED);
        dice.shuffle(reasons);
        for (int i = 0; i < reasons.size(); i++) {
            into.add(new Late(reasons.get(i), localities.get(i < 12 ? 0 : i < 19 ? 1 : 2)));
        }
    }
}
