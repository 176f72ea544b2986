package org.quorate.preparation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Ids;
import org.quorate.preparation.ParticipationCode;

/** How one child took part in one conference; a correction is a new row that supersedes this one. */
@Entity
@Table(name = "preparation_participation")
public class Participation {

    @Id
    private UUID id;

    @Column(name = "conference_id")
    private UUID conferenceId;

    @Column(name = "child_id")
    private UUID childId;

    @Enumerated(EnumType.STRING)
    @Column
    private ParticipationCode code;

    @Column(name = "consultation_form")
    private boolean consultationForm;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Participation() {}

    public Participation(
            UUID conferenceId,
            UUID childId,
            ParticipationCode code,
            boolean consultationForm,
            UUID recordedBy,
            Instant recordedAt) {
        this.id = Ids.next();
        this.conferenceId = conferenceId;
        this.childId = childId;
        this.code = code;
        this.consultationForm = consultationForm;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }
}
