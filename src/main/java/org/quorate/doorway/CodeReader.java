package org.quorate.doorway;

import java.util.UUID;
import org.quorate.correspondence.Channel;

/**
 * Who reads the address a link went to: a code goes there too and nowhere else.
 *
 * @param conferenceId whose conference it is about
 */
public record CodeReader(UUID conferenceId, String name, Channel channel, String address) {}
