package org.quorate.conference.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Loads and keeps conferences. */
public interface ConferenceRepository extends Repository<Conference, UUID> {

    /** The same, written at once, so that what the database refuses is refused here. */
    Conference saveAndFlush(Conference conference);

    Optional<Conference> findById(UUID id);

    void flush();
}
