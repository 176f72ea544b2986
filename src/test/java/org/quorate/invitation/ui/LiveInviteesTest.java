package org.quorate.invitation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.conference.ConferencePaths;
import org.quorate.directory.Profession;
import org.quorate.invitation.Answer;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.Reply;
import org.quorate.invitation.Scene;
import org.quorate.invitation.WithdrawReason;
import org.quorate.invitation.ui.reply.ReplyDialog;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.quorate.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An open list of invitees while somebody else, in another session, changes it. */
@PortalTest
class LiveInviteesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    MutableClock clock;

    private UUID conference;
    private UUID ana;
    private UUID ben;

    @BeforeEach
    void open() {
        clock.setTo(Scene.TODAY);
        conference = scene.icpc();
        ana = invite("Ana Able");
        ben = invite("Ben Baker");
        Screens.open(context, scene.support());
        UI.getCurrent().navigate(ConferencePaths.workspace(conference), QueryParameters.of("section", "invitees"));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void anAnswerAppearsOnItsCardAndTheOtherCardsAreLeftAlone() {
        var cards = _find(InviteeCard.class);
        var boxes = _find(Checkbox.class);
        elsewhere(() -> invitations.reply(scene.support(), ana, Reply.coming(Answer.VIDEO)));

        shows(card -> assertThat(card).contains("Ana Able", "Coming by video"), 0);
        assertThat(_find(InviteeCard.class)).isEqualTo(cards);
        assertThat(_find(Checkbox.class)).isEqualTo(boxes);
        assertThat(_get(InviteeList.class).getElement().getTextRecursively())
                .contains("2 invited · 1 coming · 0 cannot come · 1 not answered");
    }

    @Test
    void whatIsTypedInAnOpenDialogStays() {
        _click(_find(Button.class, spec -> spec.withText("Record the answer")).get(1));
        _click(_get(Button.class, spec -> spec.withText("Cannot come")));
        _click(_get(Button.class, spec -> spec.withText("Sends a deputy")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Who comes instead")), "Half a na");
        elsewhere(() -> invitations.reply(scene.support(), ben, Reply.coming(Answer.PHONE)));

        shows(card -> assertThat(card).contains("Ben Baker", "Coming by phone"), 1);
        assertThat(_get(ReplyDialog.class).isOpened()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Who comes instead"))
                        .getValue())
                .isEqualTo("Half a na");
    }

    @Test
    void somebodyInvitedMeanwhileTakesTheirPlaceAndSomebodyWithdrawnGoes() {
        var cards = _find(InviteeCard.class);
        elsewhere(() -> {
            invite("Axel Archer");
            invitations.flag(scene.support(), ana, false, true);
            invitations.withdraw(scene.support(), ben, WithdrawReason.values()[0]);
        });

        shows(card -> assertThat(card).contains("Axel Archer"), 1);
        assertThat(_find(InviteeCard.class)).hasSize(2).contains(cards.getFirst());
        assertThat(_find(cards.getFirst(), Checkbox.class))
                .extracting(Checkbox::getValue)
                .containsExactly(false, true);
    }

    private UUID invite(String name) {
        var practitioner = scene.practitioner(name, Profession.SCHOOL);
        return invitations
                .invite(scene.support(), conference, List.of(NewInvitee.professional(practitioner, true, true)))
                .getFirst();
    }

    private static void elsewhere(Runnable change) {
        CompletableFuture.runAsync(change).join();
    }

    private static void shows(ThrowingConsumer<String> expected, int place) {
        await().atMost(Duration.ofSeconds(2)).pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            expected.accept(_find(InviteeCard.class).get(place).getElement().getTextRecursively());
        });
    }
}
