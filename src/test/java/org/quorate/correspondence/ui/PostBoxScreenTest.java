package org.quorate.correspondence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.correspondence.PostBox;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration's post box: whoever shows the portal plays those it writes to. */
@PortalTest
class PostBoxScreenTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Scene scene;

    @Autowired
    private PostBox box;

    @Autowired
    private JdbcClient jdbc;

    private final String name = "Dr " + Ids.next();

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void anEmailIsShownAsItLooksAndItsLinkOpens() {
        recorded("EMAIL", "<p>Please answer</p>", "BEGIN:VCALENDAR");
        openNewest();
        var page = _get(IFrame.class);
        assertThat(page.getSrcdoc()).contains("<p>Please answer</p>");
        assertThat(page.getElement().getAttribute("sandbox")).isEmpty();
        assertThat(_find(Anchor.class)).anySatisfy(link -> {
            assertThat(link.getHref()).isEqualTo("http://localhost/i/abc");
            assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
        });
    }

    @Test
    void aTextMessageIsShownAsItsWords() {
        recorded("SMS", null, null);
        openNewest();
        _assertNone(IFrame.class);
        _assertOne(Paragraph.class, spec -> spec.withText("Answer:"));
    }

    @Test
    void anEmptyPostBoxSaysWhatToDo() {
        jdbc.sql("delete from correspondence_recorded").update();
        Screens.open(context, scene.actor(Role.CHAIR, null, null));
        UI.getCurrent().navigate("post-box");
        _assertOne(
                Paragraph.class, spec -> spec.withText("Nothing has been sent yet. Invite somebody to a conference."));
    }

    private void openNewest() {
        Screens.open(context, scene.actor(Role.CHAIR, null, null));
        UI.getCurrent().navigate("post-box");
        _assertOne(PostBoxView.class);
        var newest = box.list(scene.support(), null, 0, 1).getFirst();
        assertThat(newest.name()).isEqualTo(name);
        new PostBoxDialog(box.open(scene.support(), newest.id())).open();
    }

    private void recorded(String channel, @Nullable String html, @Nullable String calendar) {
        jdbc.sql("""
                        insert into correspondence_recorded
                            (id, message_id, channel, sent_to, subject_line, body, html, calendar, sent_at)
                        values (?, ?, ?, ?, 'Invitation', 'Answer:\n\nhttp://localhost/i/abc', ?, ?, '2099-01-01')
                        """)
                .params(Ids.next(), UUID.randomUUID(), channel, name + "\na@nhs.example", html, calendar)
                .update();
    }

    @AfterEach
    void takenOut() {
        jdbc.sql("delete from correspondence_recorded where sent_at = '2099-01-01'")
                .update();
    }
}
