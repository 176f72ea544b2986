package org.quorate.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.kernel.Ids;

/** Another key opens nothing, an earlier one opens what it sealed, and without one the portal does not start. */
class FileKeysTest {

    private static final String OLD = key("an earlier key of this installation!");
    private static final String NEW = key("the key of this installation, today!");

    private final UUID file = Ids.next();

    @Test
    void whatAnEarlierKeySealedOpensAsLongAsItIsSet() {
        var before = new FileKeys(OLD, List.of());
        var sealed = seal(before, before.mark()).sealed(0, "text".getBytes(StandardCharsets.UTF_8));

        var after = new FileKeys(NEW, List.of(OLD));
        assertThat(after.mark()).isNotEqualTo(before.mark());
        assertThat(seal(after, before.mark()).opened(0, sealed)).asString().isEqualTo("text");
        assertThat(new FileKeys(NEW, List.of()).of(before.mark(), file.toString()))
                .isEmpty();
    }

    @Test
    void noTwoFilesHaveOneKeyAndNoTwoKeysOneFingerprint() {
        var keys = new FileKeys(NEW, List.of(OLD));
        assertThat(keys.of(keys.mark(), file.toString()))
                .isNotEqualTo(keys.of(keys.mark(), Ids.next().toString()));
        assertThat(keys.fingerprint(new byte[5])).isNotEqualTo(new FileKeys(OLD, List.of()).fingerprint(new byte[5]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no Base64!", "c2hvcnQ="})
    void thePortalDoesNotStartWithoutAUsableKey(String key) {
        assertThatThrownBy(() -> new FileKeys(key, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("QUORATE_DOCUMENT_KEY");
        assertThatThrownBy(() -> new FileKeys(NEW, List.of(key))).isInstanceOf(IllegalStateException.class);
    }

    private Seal seal(FileKeys keys, byte[] mark) {
        return new Seal(keys.of(mark, file.toString()).orElseThrow(), file, 4);
    }

    private static String key(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
