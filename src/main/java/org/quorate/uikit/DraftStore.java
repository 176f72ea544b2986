package org.quorate.uikit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where forms keep what was typed and not saved yet, for whoever is signed in on this screen. */
public interface DraftStore {

    /** What stood in a form, by the names of its fields. */
    record Kept(Map<String, String> typed, Instant at) {}

    void keep(String place, Map<String, String> typed);

    Optional<Kept> find(String place);

    void drop(String place);

    /** Hands the store to the forms of a screen. */
    default void serve(UI ui) {
        ComponentUtil.setData(ui, DraftStore.class, this);
    }

    /** The store of a screen; null where nobody is signed in. */
    static @Nullable DraftStore of(UI ui) {
        return ComponentUtil.getData(ui, DraftStore.class);
    }
}
