package org.quorate.correspondence.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.Accounts;
import org.quorate.access.OpenedAccount;
import org.quorate.access.domain.OpenAccount;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.Wordings;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How somebody words a message. */
@PortalTest
class WordingScreenTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Wordings wordings;

    @Autowired
    private Accounts accounts;

    private final Actor support = new Actor(Ids.next(), "Somebody", Set.of(Role.BUSINESS_SUPPORT), null, null);

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void everyMessageIsListed() {
        Screens.open(context, support);
        UI.getCurrent().navigate("wording");
        assertThat(_size(_get(Grid.class))).isEqualTo(wordings.list(support).size());
    }

    @Test
    void wordsArePreviewedSavedAndTakenBack() {
        open(MessageKind.ESCALATION, Channel.EMAIL);
        var save = _get(Button.class, spec -> spec.withText("Use these words"));
        assertThat(save.isEnabled()).isFalse();
        _setValue(_get(TextArea.class), "Hello {chair},\n\nplease look: {link}");
        _assertOne(Paragraph.class, spec -> spec.withText("Hello Carol Chair,"));
        _click(save);
        assertThat(wordings.wording(support, MessageKind.ESCALATION, Channel.EMAIL)
                        .body())
                .startsWith("Hello {chair}");
        _click(_get(Button.class, spec -> spec.withText("Back to Quorate’s words")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(wordings.wording(support, MessageKind.ESCALATION, Channel.EMAIL)
                        .own())
                .isFalse();
    }

    @Test
    void wordsThatAreNotInUseYetComeBackInTheNextSession() {
        var account = OpenedAccount.by(
                accounts, new OpenAccount("words." + Ids.next(), "Sam", Set.of(Role.BUSINESS_SUPPORT), null, null));
        var sam = new Actor(account.accountId(), "Sam", Set.of(Role.BUSINESS_SUPPORT), null, null);
        open(sam, MessageKind.ABSENCE_NOTICE, Channel.EMAIL);
        _setValue(_get(TextArea.class), "Hello {recipient},\n\nhalf a sentence");
        Screens.close();

        open(sam, MessageKind.CANCELLED, Channel.EMAIL);
        assertThat(_get(TextArea.class).getValue()).doesNotContain("half a sentence");
        Screens.close();
        open(sam, MessageKind.ABSENCE_NOTICE, Channel.EMAIL);
        assertThat(_get(TextArea.class).getValue()).endsWith("half a sentence");
        _click(_get(Button.class, spec -> spec.withText("Throw it away")));
        assertThat(_get(TextArea.class).getValue()).doesNotContain("half a sentence");
    }

    @Test
    void wordsThatMayNotStandThereAreRefusedAtTheirFieldAndStay() {
        open(MessageKind.ESCALATION, Channel.EMAIL);
        var subject = _get(TextField.class, spec -> spec.withLabel("Subject"));
        _setValue(subject, "About {recipient}");
        assertThat(subject.isInvalid()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("Use these words")));
        assertThat(subject.getValue()).isEqualTo("About {recipient}");
        assertThat(wordings.wording(support, MessageKind.ESCALATION, Channel.EMAIL)
                        .own())
                .isFalse();
    }

    @Test
    void whoLeavesWithUnsavedWordsIsAskedFirst() {
        open(MessageKind.ESCALATION, Channel.EMAIL);
        _setValue(_get(TextArea.class), "Something else");
        UI.getCurrent().navigate("directory");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Something else");
        _fireConfirm(_get(ConfirmDialog.class));
        _assertNone(TextArea.class);
    }

    private void open(MessageKind kind, Channel channel) {
        open(support, kind, channel);
    }

    private void open(Actor actor, MessageKind kind, Channel channel) {
        Screens.open(context, actor);
        UI.getCurrent().navigate("wording", QueryParameters.fromString("kind=" + kind + "&channel=" + channel));
    }
}
