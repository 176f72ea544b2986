package org.quorate.uikit;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** A search box that searches while one types, a third of a second after the last key. */
public final class SearchField extends TextField {

    private static final int PAUSE_MS = 300;

    /** @param onSearch gets the trimmed text, empty when it was cleared */
    public SearchField(String label, Consumer<String> onSearch) {
        super(label);
        addClassName("q-search");
        setPrefixComponent(Icons.decorative(VaadinIcon.SEARCH));
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MS);
        addValueChangeListener(event -> onSearch.accept(event.getValue().strip()));
    }
}
