package org.quorate.correspondence.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.MessageTab;
import org.quorate.correspondence.domain.MessageSearch;
import org.quorate.uikit.LocalDateField;
import org.quorate.uikit.SearchField;

/** What narrows the list of messages down. */
final class MessageFilters extends Div {

    private final SearchField text;
    private final ComboBox<MessageKind> kind = new ComboBox<>("What", MessageKind.values());
    private final ComboBox<Channel> channel = new ComboBox<>("How", Channel.values());
    private final LocalDateField from = new LocalDateField("Written from");
    private final LocalDateField until = new LocalDateField("Written until");

    MessageFilters(MessageSearch first, Runnable changed) {
        text = new SearchField("Recipient or number", words -> changed.run());
        addClassName("q-filters");
        getElement().setAttribute("role", "search");
        kind.setItemLabelGenerator(MessageKind::label);
        channel.setItemLabelGenerator(Channel::label);
        kind.setClearButtonVisible(true);
        channel.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        kind.setValue(first.kind());
        channel.setValue(first.channel());
        from.setValue(first.from());
        until.setValue(first.until());
        kind.addValueChangeListener(change -> changed.run());
        channel.addValueChangeListener(change -> changed.run());
        from.addValueChangeListener(change -> changed.run());
        until.addValueChangeListener(change -> changed.run());
        var narrow = new Div(kind, channel, from, until);
        narrow.addClassName("q-filters");
        var more = new NativeDetails("More filters", narrow);
        more.addClassName("q-filters-more");
        more.setOpen(!MessageSearch.of(first.tab()).equals(first));
        add(text, more);
    }

    MessageSearch search(MessageTab tab) {
        return new MessageSearch(
                tab, text.getValue(), kind.getValue(), channel.getValue(), from.getValue(), until.getValue());
    }
}
