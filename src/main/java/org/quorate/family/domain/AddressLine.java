package org.quorate.family.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of an address taken apart.
 *
 * @param before what stands before the last number: the name of a house
 * @param name what stands after it, without “flat”, “2nd floor” and a “the”
 * @param number as it is written with a letter behind, the number alone first; empty for none
 * @param unit the number is a flat’s or a unit’s, not a house’s in its street
 * @param the whether “the” stands before the name
 */
record AddressLine(List<List<String>> before, List<String> name, List<String> number, boolean unit, boolean the) {

    private static final Set<String> PARTS_OF_A_HOUSE = Set.of(
            ("flat apartment apt unit room floor no number plot block suite studio maisonette annexe annex bedsit"
                            + " penthouse caravan pitch lot")
                    .split(" "));
    private static final Set<String> FLOORS = Set.of(
            "ground first second third fourth fifth top basement lower upper middle garden rear front back left right"
                    .split(" "));
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

    static AddressLine of(List<String> words) {
        return new Reading(words).line();
    }

    /** Whether a word alone is no name of anything. */
    static boolean saysNothing(String word) {
        return word.length() < 2
                || PARTS_OF_A_HOUSE.contains(word)
                || FLOORS.contains(word)
                || word.chars().anyMatch(Character::isDigit);
    }

    private static boolean isFigure(String word) {
        return word.chars().anyMatch(Character::isDigit)
                && !ORDINAL.matcher(word).matches();
    }

    private static final class Reading {

        private final List<String> words;
        private final List<List<String>> before = new ArrayList<>();
        private final List<String> number = new ArrayList<>();
        private List<String> name = new ArrayList<>();
        private boolean unit;

        private Reading(List<String> words) {
            this.words = words;
        }

        private AddressLine line() {
            for (int i = 0; i < words.size(); i++) {
                read(i);
            }
            if (words.stream().anyMatch(PARTS_OF_A_HOUSE::contains)
                    && name.stream().allMatch(AddressLine::saysNothing)) {
                name.clear();
            }
            var the = name.size() > 1 && "the".equals(name.getFirst());
            return new AddressLine(before, the ? name.subList(1, name.size()) : name, number, unit, the);
        }

        private void read(int i) {
            var word = words.get(i);
            if (isFigure(word) || isLetterOfANumber(i)) {
                if (!name.isEmpty()) {
                    before.add(name);
                    name = new ArrayList<>();
                }
                if (isFigure(word) || number.isEmpty()) {
                    number.clear();
                    number.add(word);
                    unit = i > 0 && isPart(i - 1) && !Set.of("no", "number").contains(words.get(i - 1));
                } else {
                    number.add(number.getFirst() + word);
                }
            } else if (!isPart(i) && !isFloor(i)) {
                name.add(word);
            }
        }

        /** {@code Flat A}, {@code 12 A}. */
        private boolean isLetterOfANumber(int i) {
            return words.get(i).length() == 1 && i > 0 && (isFigure(words.get(i - 1)) || isPart(i - 1));
        }

        /** Beside a number or at the end: there is a Flat Lane, too. */
        private boolean isPart(int i) {
            return PARTS_OF_A_HOUSE.contains(words.get(i))
                    && (i + 1 == words.size()
                            || isFigure(words.get(i + 1))
                            || words.get(i + 1).length() == 1
                            || PARTS_OF_A_HOUSE.contains(words.get(i + 1))
                            || (i > 0 && isLevel(i - 1)));
        }

        private boolean isFloor(int i) {
            return isLevel(i) && i + 1 < words.size() && PARTS_OF_A_HOUSE.contains(words.get(i + 1));
        }

        private boolean isLevel(int i) {
            return FLOORS.contains(words.get(i))
                    || ORDINAL.matcher(words.get(i)).matches();
        }
    }
}
