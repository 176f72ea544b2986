package org.quorate.conference.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.Accounts;
import org.quorate.access.OpenedAccount;
import org.quorate.access.domain.OpenAccount;
import org.quorate.conference.ConferencePaths;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.quorate.uikit.LocalDateField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class KeptMoveTest {

    private static final LocalDate NEW_DAY = LocalDate.of(2026, 3, 13);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Scene scene;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void aMoveThatIsNotSavedComesBackUnlessSomebodyElseHasChangedTheConferenceSince() {
        clock.setTo(Scene.TODAY);
        var id = scene.icpc();
        var account = OpenedAccount.by(
                accounts, new OpenAccount("mover." + Ids.next(), "Sam", Set.of(Role.BUSINESS_SUPPORT), null, null));
        var sam = new Actor(account.accountId(), "Sam", Set.of(Role.BUSINESS_SUPPORT), null, null);
        open(sam, id);
        _setValue(day(), NEW_DAY);
        _setValue(_get(TextField.class, spec -> spec.withLabel("More about the change (optional)")), "Court");

        open(sam, id);
        assertThat(day().getValue()).isEqualTo(NEW_DAY);
        assertThat(_get(TextField.class, spec -> spec.withLabel("More about the change (optional)"))
                        .getValue())
                .isEqualTo("Court");

        jdbc.sql("update conference_conference set version = version + 1 where id = ?")
                .param(id)
                .update();
        open(sam, id);
        assertThat(day().getValue()).isEqualTo(Scene.DAY);
    }

    private void open(Actor actor, UUID id) {
        Screens.close();
        Screens.open(context, actor);
        UI.getCurrent().navigate(ConferencePaths.move(id));
    }

    private static LocalDateField day() {
        return _get(LocalDateField.class, spec -> spec.withLabel("Day"));
    }
}
