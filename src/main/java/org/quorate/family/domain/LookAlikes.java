package org.quorate.family.domain;

import java.util.List;

/**
 * People on record who may be the one somebody is about to add.
 *
 * @param seen those whose record the asker may see
 * @param others whether there is another whose record they may not; who that is, and why it looks alike, is not said
 */
public record LookAlikes(List<LookAlike> seen, boolean others) {

    public LookAlikes {
        seen = List.copyOf(seen);
    }

    public boolean any() {
        return others || !seen.isEmpty();
    }
}
