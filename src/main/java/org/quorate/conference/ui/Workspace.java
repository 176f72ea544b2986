package org.quorate.conference.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
    private final UUID id;
    private ConferenceRow conference;

    Workspace(Conferences conferences, Actor actor, UUID conferenceId) {
        this.conferences = conferences;
        this.actor = actor;
        this.id = conferenceId;
        this.conference = read();
    }

    /** @param conference as it was read already */
    Workspace(Conferences conferences, Actor actor, ConferenceRow conference) {
        this.conferences = conferences;
        this.actor = actor;
        this.id = conference.id();
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
            conference = read();
            List.copyOf(listeners).forEach(Runnable::run);
        });
    }

    private ConferenceRow read() {
        return Reading.of(onRecord, () -> conferences.conference(actor, id));
    }

    /** What was put on record when it was opened is not put there again when it is told of a change. */
    void load(Runnable part) {
        Reading.of(onRecord, () -> {
            part.run();
            return part;
        });
    }

    @Override
    public void onChange(Runnable reload) {
        listeners.add(reload);
    }
}
