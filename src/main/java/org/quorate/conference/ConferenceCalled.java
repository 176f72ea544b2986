package org.quorate.conference;

import java.util.UUID;

/** A conference was called; published after commit. */
public record ConferenceCalled(UUID conferenceId) {}
