package org.quorate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quorate.access.LinkPurpose;
import org.quorate.access.LinkPurposes;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page for those who run the portal says of it. */
@PortalTest
class OperationsPageTest {

    private static final Pattern SECRETS = Pattern.compile("pages under (.*?) is the secret itself", Pattern.DOTALL);

    @Autowired
    LinkPurposes purposes;

    @Test
    void everyPathWhoseAddressIsASecretIsNamedWhereTheProxysLogIsToldToLeaveItOut() throws IOException {
        var page = SECRETS.matcher(Files.readString(Path.of("docs", "operations.md")));
        assertThat(page.find()).isTrue();

        assertThat(Pattern.compile("`(/[^`]+)`")
                        .matcher(page.group(1))
                        .results()
                        .map(path -> path.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        purposes.all().stream().map(LinkPurpose::path).toList());
    }
}
