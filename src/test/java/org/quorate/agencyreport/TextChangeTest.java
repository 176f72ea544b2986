package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.quorate.agencyreport.domain.TextChange;
import org.quorate.agencyreport.domain.TextChange.Kind;

class TextChangeTest {

    @Test
    void wordsThatChangedAreMarkedAndTheOthersAreNot() {
        assertThat(TextChange.between("Gran brings her every day.", "Gran and Tom bring her every day."))
                .containsExactly(
                        new TextChange(Kind.SAME, "Gran"),
                        new TextChange(Kind.REMOVED, " brings"),
                        new TextChange(Kind.ADDED, " and Tom bring"),
                        new TextChange(Kind.SAME, " her every day."));
    }

    @Test
    void nothingBecomesSomethingAndNothingAtAllIsNoChange() {
        assertThat(TextChange.between("", "New.")).containsExactly(new TextChange(Kind.ADDED, "New."));
        assertThat(TextChange.between("", "")).isEmpty();
        assertThat(TextChange.between("Same.", "Same.")).containsExactly(new TextChange(Kind.SAME, "Same."));
    }

    @Test
    void veryLongTextsAreShownWholeBeforeAndAfter() {
        var changes = TextChange.between("old ".repeat(9_000), "new ".repeat(9_000));
        assertThat(changes).extracting(TextChange::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
    }

    @RepeatedTest(50)
    void bothTextsCanBeReadFromTheMarks(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        var before = text(random);
        var after = text(random);
        var changes = TextChange.between(before, after);
        assertThat(read(changes, change -> change.kind() != Kind.ADDED)).isEqualTo(before);
        assertThat(read(changes, change -> change.kind() != Kind.REMOVED)).isEqualTo(after);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(30), 0, 6)
                .mapToObj(List.of("Ella ", "goes\n", "home", " ", "مرحبا ", "👧 ")::get)
                .collect(Collectors.joining());
    }

    private static String read(List<TextChange> changes, Predicate<TextChange> of) {
        return changes.stream().filter(of).map(TextChange::text).collect(Collectors.joining());
    }
}
