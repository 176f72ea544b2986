package org.quorate.family.domain;

import java.util.ArrayList;
import java.util.List;
import org.quorate.family.KeptDetail.Place;

/**
 * Where a text has a telephone number: a British one with its country code, with a nought before it, or with neither; any
 * other as it is. The figures of the text are looked through once, however long what stands between them is. Pure.
 */
final class PhonePlaces {

    private static final String BETWEEN = "().-\u2010\u2011\u2012\u2013\u2014\u2015/";

    private final String text;
    private final StringBuilder figures = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    /** Whether a figure is parted from the one before by nothing but what stands within numbers. */
    private final List<Boolean> goesOn = new ArrayList<>();

    private PhonePlaces(String text) {
        this.text = text;
        var between = true;
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (Character.isDigit(sign)) {
                figures.append(Character.digit(sign, 10));
                places.add(i);
                goesOn.add(between);
                between = true;
            } else {
                between &= Character.isWhitespace(sign) || Character.isSpaceChar(sign) || BETWEEN.indexOf(sign) >= 0;
            }
        }
    }

    static List<Place> of(String stored, String text) {
        var figures = new PhonePlaces(stored).figures.toString();
        var british = figures.startsWith("44") || figures.startsWith("0");
        var number = british ? figures.replaceFirst("^(?:0044|44)?0?", "") : figures;
        return number.isEmpty() ? List.of() : new PhonePlaces(text).find(number, british);
    }

    private List<Place> find(String number, boolean british) {
        var found = new ArrayList<Place>();
        for (int at = figures.indexOf(number); at >= 0; at = figures.indexOf(number, at + 1)) {
            var end = at + number.length();
            if (isOneNumber(at, end) && !isFigure(places.get(end - 1) + 1)) {
                var start = start(at, british);
                if (start >= 0) {
                    found.add(new Place(start, places.get(end - 1) + 1));
                }
            }
        }
        return found;
    }

    private boolean isOneNumber(int at, int end) {
        for (int i = at + 1; i < end; i++) {
            if (!goesOn.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where it begins with all that belongs to it; -1 when it is the end of a longer number. */
    private int start(int at, boolean british) {
        var from = at;
        if (british) {
            from = before(from, "0");
            from = before(from, "44");
        }
        if (from < at || !british) {
            from = before(from, "00");
        }
        while (from < at && isFigure(places.get(from) - 1)) {
            from++;
        }
        var start = places.get(from);
        if (isFigure(start - 1)) {
            return -1;
        }
        return start > 0 && "+(".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
    }

    private int before(int at, String code) {
        var from = at - code.length();
        return from >= 0 && figures.substring(from, at).equals(code) && isOneNumber(from, at + 1) ? from : at;
    }

    private boolean isFigure(int place) {
        return place >= 0 && place < text.length() && Character.isDigit(text.charAt(place));
    }
}
