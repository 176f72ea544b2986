package org.quorate.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Map;
import java.util.Optional;
import org.quorate.access.CurrentActor;
import org.quorate.access.Drafts;
import org.quorate.kernel.Actor;
import org.quorate.uikit.DraftStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Lets the forms of every screen keep what is typed, for whoever is signed in. */
@Component
@ConditionalOnWebApplication
class ScreenDrafts implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor current;
    private final transient Drafts drafts;

    ScreenDrafts(CurrentActor current, Drafts drafts) {
        this.current = current;
        this.drafts = drafts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        opened -> current.find().ifPresent(actor -> new Of(drafts, actor).serve(opened.getUI())));
    }

    private record Of(Drafts drafts, Actor actor) implements DraftStore {

        @Override
        public void keep(String place, Map<String, String> typed) {
            drafts.keep(actor, place, typed);
        }

        @Override
        public Optional<Kept> find(String place) {
            return drafts.find(actor, place).map(kept -> new Kept(kept.typed(), kept.at()));
        }

        @Override
        public void drop(String place) {
            drafts.drop(actor, place);
        }
    }
}
