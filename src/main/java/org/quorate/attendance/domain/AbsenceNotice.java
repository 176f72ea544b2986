package org.quorate.attendance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;

/** An agency that keeps staying away was told so; open until somebody says how it ended. */
@Entity
@Table(name = "attendance_absence_notice")
public class AbsenceNotice {

    private static final int LONGEST_NOTE = 1000;

    @Id
    private UUID id;

    private UUID agencyId;

    @Column
    private @Nullable UUID openAgencyId;

    private @Nullable Instant closedAt;

    @Column
    private @Nullable UUID closedBy;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable AbsenceOutcome outcome;

    @Column
    private @Nullable String note;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AbsenceNotice() {}

    public void close(AbsenceOutcome how, @Nullable String words, UUID by, Instant at) {
        if (closedAt != null) {
            throw RuleViolation.of("absence-notice-closed");
        }
        if (words != null && words.length() > LONGEST_NOTE) {
            throw RuleViolation.at("note", "absence-note-too-long");
        }
        outcome = how;
        note = words == null || words.isBlank() ? null : words.strip();
        closedBy = by;
        closedAt = at;
        openAgencyId = null;
    }

    public UUID agencyId() {
        return agencyId;
    }
}
