package org.quorate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A screen locks the chain once, however many children it names. */
@PortalTest
class OneAppendTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ReadsBeforeAnswers filter;

    @Autowired
    private Scene scene;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Actor support;

    @BeforeEach
    void threeConferencesAndSomebodyWhoCountsAppends() {
        clock.setTo(Scene.TODAY);
        scene.icpc();
        scene.icpc();
        scene.icpc();
        support = scene.support();
        jdbc.sql("create table appends_seen (actor_id uuid not null)").update();
        jdbc.sql("""
                create trigger appends_seen after update on audit_head for each row
                    insert into appends_seen select actor_id from audit_entry where seq = new.seq
                """).update();
    }

    @AfterEach
    void countNoMore() {
        Screens.close();
        jdbc.sql("drop trigger appends_seen").update();
        jdbc.sql("drop table appends_seen").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "conferences", "diary", "messages"})
    void aScreenIsOneAppend(String path) throws Exception {
        clock.setTo("2026-03-11T08:00");
        Screens.open(context, support);
        var before = appends();

        filter.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
            UI.getCurrent().navigate(path);
            MockVaadin.clientRoundtrip(true);
        });

        assertThat(entries()).isGreaterThan(1);
        assertThat(appends() - before).isEqualTo(1);
    }

    private int appends() {
        return jdbc.sql("select count(*) from appends_seen where actor_id = ?")
                .param(support.id())
                .query(Integer.class)
                .single();
    }

    private int entries() {
        return jdbc.sql("select count(*) from audit_entry where actor_id = ? and kind = 'READ'")
                .param(support.id())
                .query(Integer.class)
                .single();
    }
}
