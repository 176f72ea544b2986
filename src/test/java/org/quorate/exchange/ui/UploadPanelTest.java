package org.quorate.exchange.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.exchange.Imports;
import org.quorate.exchange.run.ImportState;
import org.quorate.exchange.run.ImportTrouble;
import org.quorate.exchange.run.RunLog;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class UploadPanelTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Imports imports;

    @Autowired
    RunLog runs;

    private final Actor manager = new Actor(Ids.next(), "Mo Manager", Set.of(Role.SERVICE_MANAGER), null, null);

    @BeforeEach
    void open() {
        Screens.open(context, manager);
        UI.getCurrent().navigate("import");
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void nothingBeginsWhileAFileHasNotArrivedWhole() throws IOException {
        var panel = _get(UploadPanel.class);
        panel.take("families.csv", new ByteArrayInputStream("ref\n".getBytes(UTF_8)));
        panel.show();
        assertThat(begin().isEnabled()).isTrue();

        panel.lose("children.csv");

        assertThat(begin().isEnabled()).isFalse();
        assertThat(texts()).anyMatch(text -> text.startsWith("Did not arrive: children.csv. Send it again"));

        panel.take("children.csv", new ByteArrayInputStream("ref\n".getBytes(UTF_8)));
        panel.show();
        assertThat(begin().isEnabled()).isTrue();
        assertThat(texts()).noneMatch(text -> text.startsWith("Did not arrive"));
    }

    @Test
    void aLostFileThatIsTakenOffTheListIsNotWaitedFor() throws IOException {
        var panel = _get(UploadPanel.class);
        panel.take("families.csv", new ByteArrayInputStream("ref\n".getBytes(UTF_8)));
        panel.lose("children.csv");

        panel.remove("children.csv");
        assertThat(begin().isEnabled()).isTrue();

        panel.remove("families.csv");
        assertThat(begin().isEnabled()).isFalse();
    }

    @Test
    void filesAreReadAsTheyArriveAndNotLeftWithTheWebServer() {
        assertThat(_get(Upload.class).getElement().getAttribute("upload-format"))
                .isEqualTo("raw");
    }

    @Test
    void aFailedImportSaysWhyInWords() {
        var run = Ids.next();
        runs.begin(run, manager.id(), false, ImportState.CHECKING);
        runs.failed(run, ImportTrouble.MEMORY);

        UI.getCurrent().navigate("import/" + run);

        assertThat(RunWords.ending(imports.run(manager, run)))
                .isEqualTo(
                        "Nothing was written. The files took more memory than the portal has. Import them in parts.");
    }

    private static Button begin() {
        return _get(Button.class, spec -> spec.withText("Import"));
    }

    private static Stream<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText);
    }
}
