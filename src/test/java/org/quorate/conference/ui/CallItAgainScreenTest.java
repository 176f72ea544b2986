package org.quorate.conference.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.family.LifeEvent;
import org.quorate.family.LifeEvents;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class CallItAgainScreenTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Conferences conferences;

    @Autowired
    private LifeEvents lives;

    @Autowired
    private Scene scene;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void aChildWhoIsGoneIsLeftOutAndASentenceSaysSo() {
        clock.setTo(Scene.TODAY);
        var ella = scene.firstChild("Ella", LocalDate.of(2017, 1, 1));
        var sam = scene.sibling(ella, "Sam", LocalDate.of(2020, 5, 5));
        var before = scene.called(ConferenceKind.INITIAL, ella, sam);
        conferences.adjourn(scene.actor(Role.SERVICE_MANAGER, null, null), before, EndReason.FAMILY_MOVED, null);
        lives.left(scene.support(), sam, LifeEvent.MOVED_AWAY, LocalDate.of(2026, 3, 2), null);

        Screens.open(context, scene.support());
        UI.getCurrent().navigate(ConferencePaths.CALL, QueryParameters.of("reconvenes", before.toString()));

        assertThat(_find(H3.class))
                .extracting(H3::getText)
                .contains("Ella Example")
                .doesNotContain("Sam Example");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anySatisfy(words -> assertThat(words)
                        .startsWith("In the place of CP-")
                        .contains("Not carried over", "Sam Example (", "Mon 2 March 2026)"));
        _click(_get(Button.class, spec -> spec.withText("Next")));
        assertThat(_get(H2.class).getText()).isNotEqualTo("Children");
    }
}
