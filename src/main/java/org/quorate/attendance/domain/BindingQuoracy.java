package org.quorate.attendance.domain;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.Quoracy;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.QuoracyRules;

/**
 * The quoracy that counts for a whole conference: where children are there for different reasons, under the rule that
 * is hardest to meet.
 *
 * @param kind the kind whose rule that is
 */
public record BindingQuoracy(ConferenceKind kind, Quoracy quoracy) {

    public static BindingQuoracy of(
            QuoracyRules rules, Collection<ConferenceKind> kinds, Function<QuoracyPolicy, Quoracy> evaluate) {
        var byKind = kinds.stream()
                .collect(Collectors.toMap(kind -> kind, kind -> evaluate.apply(new QuoracyPolicy(rules, kind))));
        var kind = hardest(byKind);
        var quoracy = byKind.get(kind);
        return new BindingQuoracy(kind, quoracy == null ? evaluate.apply(new QuoracyPolicy(rules, kind)) : quoracy);
    }

    /** How many groups and agencies it is short of; 0 when quorate. */
    public static int shortage(@Nullable Quoracy quoracy) {
        return quoracy instanceof Inquorate inquorate
                ? inquorate.missing().required().size() + inquorate.missing().others()
                : 0;
    }

    private static ConferenceKind hardest(Map<ConferenceKind, Quoracy> byKind) {
        return Stream.of(ConferenceKind.values())
                .filter(byKind::containsKey)
                .max(comparingInt(kind -> shortage(byKind.get(kind))))
                .orElse(ConferenceKind.INITIAL);
    }
}
