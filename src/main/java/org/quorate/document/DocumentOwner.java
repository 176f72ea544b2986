package org.quorate.document;

import java.util.UUID;
import org.quorate.kernel.Actor;

/**
 * A module whose records have files. It alone knows who may open them: where no bean answers for a module, nobody may. Plain
 * queries, which audit nothing and throw nothing.
 */
public interface DocumentOwner {

    /** What a refused reading or a file kept stands under in the audit record. */
    record Subject(String name, UUID id) {}

    /** As its files name it. */
    String module();

    boolean mayOpen(Actor actor, UUID ownerId);

    /** Whether the actor may add files to the record, and take them away again. */
    boolean mayChange(Actor actor, UUID ownerId);

    /** The child, conference or other record that reading such a file is a reading of. */
    Subject auditedAs(UUID ownerId);
}
