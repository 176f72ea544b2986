package org.quorate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.correspondence.domain.SaveWording;
import org.quorate.correspondence.domain.WordingRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A partnership writes in its own words, and goes back to ours. */
@PortalTest
class WordingsTest {

    /** Other tests do not look at this one's words. */
    private static final MessageKind KIND = MessageKind.ABSENCE_NOTICE;

    @Autowired
    private Wordings wordings;

    private final Actor support = as(Role.BUSINESS_SUPPORT);

    @AfterEach
    void back() {
        var row = wordings.wording(support, KIND, Channel.EMAIL);
        if (row.version() != null) {
            wordings.backToOurs(support, KIND, Channel.EMAIL, row.version());
        }
    }

    @Test
    void everyKindIsListedInEveryChannelThatItGoesBy() {
        assertThat(wordings.list(support))
                .filteredOn(row -> row.kind() == MessageKind.FAMILY_INVITATION)
                .extracting(WordingRow::channel)
                .containsExactly(Channel.EMAIL, Channel.SMS, Channel.LETTER);
        assertThat(wordings.list(support))
                .extracting(WordingRow::kind)
                .contains(MessageKind.INVITATION)
                .doesNotContain(MessageKind.CODE);
    }

    @Test
    void ownWordsAreUsedUntilOneGoesBackToOurs() {
        var ours = wordings.wording(support, KIND, Channel.EMAIL);
        assertThat(ours.own()).isFalse();
        wordings.save(support, words("Often missing", "Dear {recipient},\n\n{figures}.", null));
        var own = wordings.wording(support, KIND, Channel.EMAIL);
        assertThat(own.subject()).isEqualTo("Often missing");
        assertThat(own.version()).isNotNull();
        wordings.backToOurs(support, KIND, Channel.EMAIL, own.version());
        assertThat(wordings.wording(support, KIND, Channel.EMAIL)).isEqualTo(ours);
    }

    @Test
    void whoSavesSecondIsToldThatSomebodySavedFirst() {
        wordings.save(support, words("First", "Words", null));
        refused(null, "someone-changed-it", words("Second", "Words", null));
        var row = wordings.wording(support, KIND, Channel.EMAIL);
        assertThat(row.subject()).isEqualTo("First");
        wordings.save(support, words("Third", "Words", row.version()));
        assertThatThrownBy(() -> wordings.backToOurs(support, KIND, Channel.EMAIL, Ids.next()))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void wordsThatNameSomebodyInTheSubjectOrFillInWhatIsNotThereAreRefusedAtTheField() {
        refused("subject", "wording-placeholder-names", words("For {recipient}", "Words", null));
        refused("body", "wording-placeholder-unknown", words("Fine", "Dear {child}", null));
        assertThat(wordings.wording(support, KIND, Channel.EMAIL).own()).isFalse();
    }

    @Test
    void thePreviewIsFilledWithExamplesOfNobody() {
        var preview = wordings.preview(
                support, MessageKind.INVITATION, Channel.EMAIL, "On {day}", "Dear {recipient},\n\n{link}");
        assertThat(preview.subject()).isEqualTo("On Monday 9 March 2026");
        assertThat(preview.body()).isEqualTo("Dear Dr Amina Example,\n\nhttps://…");
    }

    @Test
    void chairsAndSocialWorkersDoNotWordMessages() {
        for (var role : Set.of(Role.CHAIR, Role.SOCIAL_WORKER, Role.ANALYST)) {
            assertThatThrownBy(() -> wordings.list(as(role))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> wordings.save(as(role), words("A", "B", null)))
                    .isInstanceOf(NotFound.class);
        }
    }

    private static SaveWording words(String subject, String body, @Nullable UUID version) {
        return new SaveWording(KIND, Channel.EMAIL, subject, body, version);
    }

    private void refused(@Nullable String field, String code, SaveWording words) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> wordings.save(support, words))
                .satisfies(violation -> {
                    assertThat(violation.field()).isEqualTo(field);
                    assertThat(violation.code()).isEqualTo(code);
                });
    }

    private static Actor as(Role role) {
        return new Actor(Ids.next(), "Somebody", Set.of(role), null, null);
    }
}
