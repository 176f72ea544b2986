package org.quorate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.bench.StatementLog;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
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

    @Value("${spring.datasource.url}")
    private String database;

    @Value("${spring.datasource.password}")
    private String password;

    private Actor support;
    private StatementLog log;

    @BeforeEach
    void threeConferences() {
        clock.setTo(Scene.TODAY);
        scene.icpc();
        scene.icpc();
        scene.icpc();
        support = scene.support();
        log = new StatementLog(database, password);
    }

    @AfterEach
    void watchNoMore() {
        Screens.close();
        log.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "conferences", "diary"})
    void aScreenIsOneAppend(String path) {
        clock.setTo("2026-03-11T08:00");
        Screens.open(context, support);

        var asked = log.during(() -> open(path));

        assertThat(entries()).isGreaterThan(1);
        assertThat(asked.appends()).as(asked.toString()).isEqualTo(1);
    }

    private void open(String path) {
        try {
            filter.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
                UI.getCurrent().navigate(path);
                MockVaadin.clientRoundtrip(true);
            });
        } catch (IOException | ServletException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int entries() {
        return jdbc.sql("select count(*) from audit_entry where actor_id = ? and kind = 'READ'")
                .param(support.id())
                .query(Integer.class)
                .single();
    }
}
