package org.quorate.invitation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.Accounts;
import org.quorate.access.OpenedAccount;
import org.quorate.access.domain.OpenAccount;
import org.quorate.invitation.Answer;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.Instead;
import org.quorate.invitation.ui.reply.ReplyDialog;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is typed into these dialogs and not saved is there again in the next session. */
@PortalTest
class KeptDialogsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    private Actor support;

    @BeforeEach
    void somebodyWithAnAccount() {
        var account = OpenedAccount.by(
                accounts,
                new OpenAccount("kept." + Ids.next(), "Sam Support", Set.of(Role.BUSINESS_SUPPORT), null, null));
        support = new Actor(account.accountId(), "Sam Support", Set.of(Role.BUSINESS_SUPPORT), null, null);
        session();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void anAnswerThatIsHalfTypedComesBackForThatInviteeAlone() {
        var invitee = Ids.next();
        reply(invitee);
        press(Instead.DEPUTY.label());
        _setValue(field("Who comes instead"), "Dee Deputy");

        session();
        reply(Ids.next());
        press(Instead.DEPUTY.label());
        assertThat(field("Who comes instead").getValue()).isEmpty();
        session();
        reply(invitee);
        assertThat(field("Who comes instead").getValue()).isEqualTo("Dee Deputy");

        press(CannotComeReason.WORKLOAD.label());
        press("Save the answer");
        session();
        reply(invitee);
        press(Instead.DEPUTY.label());
        assertThat(field("Who comes instead").getValue()).isEmpty();
    }

    @Test
    void somebodyWhoIsHalfAddedComesBackAndIsThrownAwayWhenOneLikes() {
        addPerson();
        press("Somebody else");
        _setValue(field("Name"), "Nell Named");

        session();
        addPerson();
        assertThat(field("Name").getValue()).isEqualTo("Nell Named");
        press("Throw it away");

        session();
        addPerson();
        press("Somebody else");
        assertThat(field("Name").getValue()).isEmpty();
    }

    private void session() {
        Screens.close();
        Screens.open(context, support);
        UI.getCurrent().navigate("");
    }

    private static void reply(UUID invitee) {
        new ReplyDialog("Answer of somebody", invitee, Answer.CANNOT_COME, reply -> {}).open();
    }

    private static void addPerson() {
        new AddPersonDialog(new ComboBox<>("Practitioner"), List.of(), person -> {}).open();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
