package org.quorate.demo.county;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way every time. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** From the first to the last number, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** True so many times in a hundred. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> void shuffle(List<T> list) {
        Collections.shuffle(list, random);
    }
}
