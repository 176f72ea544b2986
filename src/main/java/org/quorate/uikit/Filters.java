package org.quorate.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What narrows a list, side by side; on a phone all but the first fold away behind a button. */
public final class Filters extends Div {

    private static final String FOLDED = "q-filters-folded";

    /** @param first stays in sight */
    public Filters(Component first, Component... more) {
        addClassNames("q-filters", FOLDED);
        getElement().setAttribute("role", "search");
        var fold = Buttons.secondary("Filters", () -> {});
        fold.addClassName("q-filters-fold");
        fold.getElement().setAttribute("aria-expanded", "false");
        fold.addClickListener(click -> {
            var folds = !getClassNames().contains(FOLDED);
            setClassName(FOLDED, folds);
            fold.getElement().setAttribute("aria-expanded", Boolean.toString(!folds));
        });
        add(first);
        add(fold);
        add(more);
    }
}
