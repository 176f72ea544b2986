package org.quorate.exchange.run;

import java.util.List;
import java.util.UUID;
import org.quorate.exchange.format.Refusal;
import org.quorate.kernel.Actor;

/**
 * One import that somebody wants.
 *
 * @param actor who adds rows
 * @param changer who changes them: the same person with the rights they have on screen, or the portal itself
 * @param unread what arrived and could not be read; nothing is imported then
 */
record Order(Actor actor, Actor changer, UUID runId, ImportPlaces places, ImportMode mode, List<Refusal> unread) {}
