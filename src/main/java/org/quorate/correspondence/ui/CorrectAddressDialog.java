package org.quorate.correspondence.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.domain.CorrectAddress;
import org.quorate.correspondence.domain.CorrectAddress.Whose;
import org.quorate.correspondence.domain.MessageText;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.FormDialog;
import org.quorate.uikit.Notices;
import org.quorate.uikit.ToggleChips;

/** The right address, typed twice; asks again when somebody else is reached there. */
final class CorrectAddressDialog extends FormDialog {

    private final ToggleChips<Channel> channel;
    private final ToggleChips<Whose> whose =
            new ToggleChips<>("Which address was wrong?", List.of(Whose.values()), Whose::label);
    private final TextField address = new TextField();
    private final TextField again = new TextField();
    private final Checkbox sure = new Checkbox("I am sure that it is theirs");
    private final Channel only;
    private final Consumer<CorrectAddress> correct;

    CorrectAddressDialog(MessageText text, Consumer<CorrectAddress> correct) {
        super("Where " + text.message().recipientName() + " is reached", "Correct it and send");
        this.correct = correct;
        var channels =
                text.correctable().stream().sorted(Comparator.naturalOrder()).toList();
        only = channels.getFirst();
        channel = new ToggleChips<>("How", channels, Channel::label);
        channel.setValue(
                channels.contains(text.message().channel()) ? text.message().channel() : only);
        channel.addValueChangeListener(change -> labels());
        with(new Paragraph("The record is corrected too, so that everything from now on goes there."));
        if (channels.size() > 1) {
            wide("channel", channel);
        }
        if (text.sharedMailbox()) {
            wide("whose", whose);
        }
        field("address", address);
        field("addressAgain", again);
        sure.setVisible(false);
        with(sure);
        labels();
        onSave(this::save);
    }

    private Channel channel() {
        return channel.getValue() == null ? only : channel.getValue();
    }

    private void labels() {
        var email = channel() == Channel.EMAIL;
        address.setLabel(email ? "E-mail address" : "Mobile number");
        again.setLabel(email ? "The same e-mail address again" : "The same number again");
    }

    private void save() {
        try {
            correct.accept(new CorrectAddress(
                    channel(), address.getValue(), again.getValue(), whose.getValue(), sure.getValue()));
            Notices.success("The address was corrected and the message written to it.");
        } catch (RuleViolation violation) {
            sure.setVisible(sure.isVisible() || violation.code().equals("address-belongs-to-another"));
            throw violation;
        }
    }
}
