package org.quorate.correspondence.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.Placeholder;
import org.quorate.kernel.RuleViolation;

class WordingTest {

    @ParameterizedTest
    @MethodSource("everyDefault")
    void whatWeBringNamesNobodyInSubjectsAndTextMessages(MessageKind kind, Channel channel) {
        var wording = DefaultWordings.of(kind, channel);
        var seenByOthers = channel == Channel.SMS ? wording.body() : wording.subject();
        assertThat(seenByOthers).isNotBlank().doesNotContain("{recipient}", "{chair}", "{place}", "{invited}");
    }

    static Stream<Arguments> everyDefault() {
        return Arrays.stream(MessageKind.values())
                .flatMap(kind -> Arrays.stream(Channel.values())
                        .filter(channel -> DefaultWordings.exists(kind, channel))
                        .map(channel -> Arguments.of(kind, channel)));
    }

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void everyKindGoesByEmail(MessageKind kind) {
        assertThat(DefaultWordings.exists(kind, Channel.EMAIL)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"recipient", "chair", "place", "invited", "link", "help"})
    void aSubjectRefusesWhatMayNameSomebody(String placeholder) {
        assertThatThrownBy(() -> new Wording(Channel.EMAIL, "About {" + placeholder + "}", "Words"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo("wording-placeholder-names"));
    }

    @Test
    void aTextMessageRefusesNames() {
        assertThatThrownBy(() -> new Wording(Channel.SMS, "", "Dear {recipient}"))
                .hasMessageContaining("wording-placeholder-names");
    }

    @Test
    void anUnknownPlaceholderIsRefusedAtItsField() {
        assertThatThrownBy(() -> new Wording(Channel.EMAIL, "Hello", "Dear {child}"))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.field()).isEqualTo("body");
                    assertThat(violation.details()).containsEntry("placeholder", "child");
                });
    }

    @Test
    void aValueCannotBringALineIntoTheSubject() {
        var worded = new Wording(Channel.EMAIL, "Changed {reference}", "Words")
                .with(Map.of(Placeholder.REFERENCE, "CP-1\r\nBcc: everybody@example.org"));
        assertThat(worded.subject()).isEqualTo("Changed CP-1 Bcc: everybody@example.org");
    }

    @Test
    void aValueCannotBringALinkOrAPlaceholder() {
        var worded = new Wording(Channel.EMAIL, "Hello", "Dear {recipient}")
                .with(Map.of(Placeholder.RECIPIENT, "⟦link⟧ {chair} $1 \\"));
        assertThat(worded.body()).isEqualTo("Dear link {chair} $1 \\");
    }

    @Test
    void linkAndCodeStayMarkersUntilTheWayOut() {
        var worded =
                new Wording(Channel.SMS, "", "{link} {code}").with(Map.of(Placeholder.LINK, "https://evil.example"));
        assertThat(worded.body()).isEqualTo(Wording.LINK + " " + Wording.CODE);
    }
}
