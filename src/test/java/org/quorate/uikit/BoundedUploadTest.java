package org.quorate.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedUploadTest {

    private static final int MOST = 200_000;

    @TempDir
    Path folder;

    @Test
    void aFileUpToTheLimitIsKeptWhole() throws IOException {
        var file = BoundedUpload.keep(new ByteArrayInputStream(new byte[MOST]), MOST, folder.resolve("file"));

        assertThat(file.orElseThrow()).hasSize(MOST);
    }

    @Test
    void oneThatDoesNotEndIsLetGoAfterTheLimitAndLeavesNothing() throws IOException {
        var endless = new Endless();

        assertThat(BoundedUpload.keep(endless, MOST, folder.resolve("file"))).isEmpty();

        assertThat(endless.given).isLessThan(2 * MOST);
        assertThat(folder.resolve("file")).doesNotExist();
    }

    @Test
    void oneThatIsCutOffLeavesNothing() throws IOException {
        var cutOff = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> BoundedUpload.keep(cutOff, MOST, file)).isInstanceOf(IOException.class);

        assertThat(file).doesNotExist();
    }

    private static final class Endless extends InputStream {

        private int given;

        @Override
        public int read() {
            given++;
            return 'x';
        }
    }
}
