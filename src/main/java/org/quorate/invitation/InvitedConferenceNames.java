package org.quorate.invitation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.conference.ConferencePaths;
import org.quorate.correspondence.ConferenceNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the conferences that messages are about, for the board of messages. */
@Component
class InvitedConferenceNames implements ConferenceNames {

    private final JdbcClient jdbc;

    InvitedConferenceNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Named> of(Collection<UUID> conferenceIds) {
        if (conferenceIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select conference_id, reference from conference_label where conference_id in (:ids)")
                .param("ids", conferenceIds)
                .query((rs, i) -> Map.entry(rs.getObject("conference_id", UUID.class), rs.getString("reference")))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Named(entry.getValue(), ConferencePaths.workspace(entry.getKey(), "invitees"))));
    }
}
