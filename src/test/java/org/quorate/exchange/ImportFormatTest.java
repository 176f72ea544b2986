package org.quorate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.exchange.check.FileStep;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ImportFormatTest {

    private static final String MARK = "<!-- columns -->\n";

    @Autowired
    ImportFormat format;

    @Autowired
    List<FileStep> steps;

    @Test
    void theDocumentationDescribesTheColumnsThatAreRead() throws IOException {
        // what the page should say, to copy when the columns have changed
        Files.writeString(Path.of("target/import-columns.md"), format.markdown());
        var page = Files.readString(Path.of("docs/import.md"));

        assertThat(page.substring(page.indexOf(MARK) + MARK.length())).isEqualTo(format.markdown());
    }

    @Test
    void everyExampleOfThePageCanBeImported() {
        for (var step : steps) {
            for (var column : step.file().columns()) {
                assertThatCode(() -> {
                            if (!column.example().isEmpty()) {
                                column.type().reading().read(column.example());
                            }
                        })
                        .as(step.file().name() + " " + column)
                        .doesNotThrowAnyException();
            }
        }
    }
}
