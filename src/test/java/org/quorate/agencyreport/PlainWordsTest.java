package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.agencyreport.SharingScene.Part;
import org.quorate.doorway.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

class PlainWordsTest extends SharingTestCase {

    @Autowired
    WebApplicationContext context;

    @Test
    void whatIsShortenedInAReportIsExplainedToTheFamily() {
        reports.writes(made.gp(), Part.of("health", "Seen by CAMHS in May; who has PR was asked."));
        release(made.gp(), made.mother(), ShareChannel.LINK);
        assertThat(opened(made.mother()))
                .contains("What some words mean", "<dt>CAMHS</dt>", "<dt>PR</dt>")
                .doesNotContain("<dt>IRO</dt>");
    }

    @Test
    void aReportAboutAnotherChildAloneDoesNotReadAsIfTheAgencyKnewNothing() {
        reports.writes(made.gp(), new Part("health", "Ella’s health", made.ella(), "Ella sleeps badly."));
        release(made.gp(), made.father(), ShareChannel.LINK);
        assertThat(opened(made.father()))
                .contains("There is nothing in it that is about your children.")
                .doesNotContain("Ella", "know nothing");
    }

    private String opened(UUID person) {
        var visitor = new Visitor(context);
        return Visitor.page(visitor.looks(comeIn(visitor, person) + "/report/" + share(made.gp(), person)));
    }
}
