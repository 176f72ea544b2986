package org.quorate.document;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.springframework.boot.test.context.TestComponent;

/** A record with files, of a module that is there in tests alone: one opens it who has a key, or may fill it as well. */
@TestComponent
public class Drawer implements DocumentOwner {

    static final String MODULE = "drawer";

    private final Set<String> readers = ConcurrentHashMap.newKeySet();
    private final Set<String> fillers = ConcurrentHashMap.newKeySet();

    public DocumentRef fresh() {
        return new DocumentRef(MODULE, Ids.next());
    }

    public void letRead(Actor actor, DocumentRef drawer) {
        readers.add(key(actor, drawer.id()));
    }

    public void letFill(Actor actor, DocumentRef drawer) {
        letRead(actor, drawer);
        fillers.add(key(actor, drawer.id()));
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public boolean mayOpen(Actor actor, UUID ownerId) {
        return readers.contains(key(actor, ownerId));
    }

    @Override
    public boolean mayChange(Actor actor, UUID ownerId) {
        return fillers.contains(key(actor, ownerId));
    }

    @Override
    public Subject auditedAs(UUID ownerId) {
        return new Subject("drawer", ownerId);
    }

    private static String key(Actor actor, UUID ownerId) {
        return actor.id() + "/" + ownerId;
    }
}
