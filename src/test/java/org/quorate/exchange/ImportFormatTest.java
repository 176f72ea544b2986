package org.quorate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ImportFormatTest {

    private static final String MARK = "<!-- columns -->\n";

    @Autowired
    ImportFormat format;

    @Test
    void theDocumentationDescribesTheColumnsThatAreRead() throws IOException {
        // what the page should say, to copy when the columns have changed
        Files.writeString(Path.of("target/import-columns.md"), format.markdown());
        var page = Files.readString(Path.of("docs/import.md"));

        assertThat(page.substring(page.indexOf(MARK) + MARK.length())).isEqualTo(format.markdown());
    }
}
