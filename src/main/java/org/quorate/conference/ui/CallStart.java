package org.quorate.conference.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.access.NotFound;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.Conferences;
import org.quorate.family.ChildSummary;
import org.quorate.family.Families;
import org.quorate.kernel.Actor;
import org.quorate.uikit.Draft;

/**
 * Where a call begins: with nobody, with a family, in the place of another conference, or where it was left by a
 * refresh, Back or an ended session.
 */
final class CallStart {

    private final Draft draft = new Draft();
    private final Conferences conferences;
    private final Families families;
    private final Actor actor;
    private final CallModel model;
    private final ChildrenStep children;
    private boolean over;

    CallStart(Conferences conferences, Families families, Actor actor, CallModel model, ChildrenStep children) {
        this.conferences = conferences;
        this.families = families;
        this.actor = actor;
        this.model = model;
        this.children = children;
        draft.onRestore(this::restore)
                .onDrop(() -> UI.getCurrentOrThrow().getPage().setLocation("/" + ConferencePaths.CALL));
    }

    Draft notice() {
        return draft;
    }

    /** What the address asks for, then what was entered at that address before; what is to be said under the heading. */
    Optional<String> begin(UI ui, QueryParameters asked) {
        var replaced = asked.getSingleParameter("reconvenes").flatMap(ConferenceIds::parse);
        var said = replaced.map(this::reconvene);
        asked.getSingleParameter("family").flatMap(ConferenceIds::parse).ifPresent(family -> {
            var _ = children.chooseAll(families.children(actor, family));
        });
        draft.begin(ui, ConferencePaths.CALL, asked.getQueryString());
        return said;
    }

    /** Somebody entered something. */
    void entered() {
        if (!over && !model.children().isEmpty()) {
            draft.changed(model.written());
        }
    }

    void done() {
        over = true;
        draft.done();
    }

    private String reconvene(UUID conferenceId) {
        var before = conferences.conference(actor, conferenceId);
        var ids = conferences.children(actor, conferenceId);
        var leftOut = children.chooseAll(ids.stream()
                .map(child -> child.familyId())
                .distinct()
                .flatMap(family -> families.children(actor, family).stream())
                .filter(child -> ids.stream().anyMatch(row -> row.childId().equals(child.id())))
                .toList());
        for (var child : model.children()) {
            ids.stream().filter(row -> row.childId().equals(child.id())).forEach(row -> {
                child.kind(row.kind(), model.clocks());
                child.clockBasis(row.clockBasis());
                child.clockFrom(row.clockFrom());
            });
        }
        model.reconvenes = conferenceId;
        model.localityId = before.localityId();
        model.chairId = before.chairId();
        children.show();
        return "In the place of " + before.reference()
                + (leftOut.isEmpty()
                        ? ""
                        : ". Not carried over, because no conference considers them any more: "
                                + String.join(", ", leftOut) + ".");
    }

    private void restore(Map<String, String> written) {
        var chosen = written.getOrDefault("children", "")
                .lines()
                .map(line -> List.of(line.split(" ")))
                .toList();
        model.children().forEach(child -> model.remove(child.id()));
        chosen.stream()
                .map(List::getFirst)
                .distinct()
                .flatMap(family -> stillTheirs(UUID.fromString(family)))
                .filter(child -> chosen.stream()
                        .anyMatch(parts -> parts.get(1).equals(child.id().toString())))
                .forEach(children::choose);
        model.read(written);
        children.show();
    }

    /** A family that was closed to them meanwhile does not come back. */
    private Stream<ChildSummary> stillTheirs(UUID family) {
        try {
            return families.children(actor, family).stream();
        } catch (NotFound closedMeanwhile) {
            return Stream.empty();
        }
    }
}
