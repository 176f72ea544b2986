package org.quorate.kernel.keeping;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who asks what is held about them, or for whom somebody asks.
 *
 * @param name as the record has it
 * @param others the names of everybody else in the family
 * @param onBehalf somebody else asks for them, such as a parent for a child
 */
public record Subject(UUID personId, boolean child, UUID familyId, String name, Set<String> others, boolean onBehalf) {

    public Subject {
        others = Set.copyOf(others);
    }
}
