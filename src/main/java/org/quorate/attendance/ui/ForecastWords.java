package org.quorate.attendance.ui;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.attendance.domain.Forecast;
import org.quorate.partnership.QuoracyGroup;

/** Forecasts in sentences. */
final class ForecastWords {

    private static final int GROUPS = 4;

    private ForecastWords() {}

    /**
     * {@code 7 of 61 conferences this week and next will not be quorate as things stand: health visitor missing in 5,
     * social care missing in 2.}
     */
    static String headline(Collection<Forecast> all) {
        var shortOfIt = all.stream().filter(forecast -> !forecast.quorate()).toList();
        var conferences = all.size() == 1 ? " conference" : " conferences";
        if (shortOfIt.isEmpty()) {
            return "As things stand, " + (all.size() == 1 ? "the one" : "all " + all.size()) + conferences
                    + " this week and next will be quorate.";
        }
        var groups = groups(shortOfIt);
        return shortOfIt.size() + " of " + all.size() + conferences
                + " this week and next will not be quorate as things stand"
                + (groups.isEmpty() ? "." : ": " + groups + ".");
    }

    /** {@code 4 of them only wait for answers: …}; empty when none does. */
    static String waiting(Collection<Forecast> all) {
        var waiting = all.stream().filter(Forecast::answersWouldDo).count();
        return waiting == 0
                ? ""
                : waiting + (waiting == 1 ? " of them only waits" : " of them only wait")
                        + " for answers: quorate if everybody comes who has not answered.";
    }

    /** {@code 5 of 6 have not answered}. */
    static String unanswered(Forecast forecast) {
        return forecast.unanswered() == 0
                ? "Everybody has answered"
                : forecast.unanswered() + " of " + forecast.counting()
                        + (forecast.unanswered() == 1 ? " has not answered" : " have not answered");
    }

    /** What could be done when there is nobody to ring. */
    static String nobodyToRing() {
        return "Nobody who is invited could make it quorate: invite somebody more.";
    }

    private static String groups(List<Forecast> shortOfIt) {
        var counts = shortOfIt.stream()
                .flatMap(forecast -> forecast.missingGroups().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var named = counts.entrySet().stream()
                .sorted(Map.Entry.<QuoracyGroup, Long>comparingByValue()
                        .reversed()
                        .thenComparing(comparing(Map.Entry::getKey)))
                .limit(GROUPS)
                .map(entry -> entry.getKey().words() + " missing in " + entry.getValue())
                .collect(Collectors.joining(", "));
        var others = counts.size() - GROUPS;
        return others > 0 ? named + ", and " + others + (others == 1 ? " other group" : " other groups") : named;
    }
}
