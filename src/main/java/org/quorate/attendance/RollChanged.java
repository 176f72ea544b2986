package org.quorate.attendance;

import java.util.UUID;

/** The roll of a conference, or what was found about its quoracy, has changed; published after commit. */
public record RollChanged(UUID conferenceId) {}
