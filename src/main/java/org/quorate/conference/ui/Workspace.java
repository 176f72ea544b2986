package org.quorate.conference.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.Conferences;
import org.quorate.conference.panel.PanelContext;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Reading;

/** One open workspace: the conference as it is now, and the panels to tell when it changes. */
final class Workspace implements PanelContext {

    private final Conferences conferences;
    private final Actor actor;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Set<Object> onRecord = new HashSet<>();
    private ConferenceRow conference;

    Workspace(Conferences conferences, Actor actor, ConferenceRow conference) {
        this.conferences = conferences;
        this.actor = actor;
        this.conference = conference;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public ConferenceRow conference() {
        return conference;
    }

    @Override
    public void changed() {
        load(() -> {
            conference = conferences.conference(actor, conference.id());
            List.copyOf(listeners).forEach(Runnable::run);
        });
    }

    /** What was put on record when it was opened is not put there again when it is told of a change. */
    void load(Runnable part) {
        Reading.of(onRecord, part);
    }

    @Override
    public void onChange(Runnable reload) {
        listeners.add(reload);
    }
}
