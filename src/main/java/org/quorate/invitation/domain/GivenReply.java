package org.quorate.invitation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;
import org.quorate.invitation.Answer;
import org.quorate.invitation.CameBy;
import org.quorate.invitation.CannotComeReason;
import org.quorate.invitation.Instead;
import org.quorate.invitation.Reply;

/** One answer of one invitee. Never changed, only superseded by a later one or by another date of the conference. */
@Entity
@Table(name = "invitation_reply")
public class GivenReply {

    @Id
    private UUID id;

    private UUID inviteeId;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Enumerated(EnumType.STRING)
    private @Nullable CannotComeReason reason;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Instead instead;

    @Column
    private @Nullable String deputyName;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Profession deputyProfession;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable CameBy cameBy;

    @Column
    private @Nullable String givenBy;

    @Column
    private UUID recordedBy;

    @Column
    private Instant recordedAt;

    private @Nullable Instant supersededAt;

    @Column
    private @Nullable UUID supersededBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected GivenReply() {}

    /** @param givenBy who says that they answer, from a shared mailbox; null when it is the invitee */
    public GivenReply(
            UUID id, UUID inviteeId, Reply reply, CameBy cameBy, @Nullable String givenBy, UUID by, Instant at) {
        this.id = id;
        this.inviteeId = inviteeId;
        this.answer = reply.answer();
        this.reason = reply.reason();
        this.instead = reply.instead();
        this.deputyName = reply.deputyName();
        this.deputyProfession = reply.deputyProfession();
        this.cameBy = cameBy;
        this.givenBy = givenBy;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /**
     * No longer the one that counts.
     *
     * @param by the answer that counts now; null when the question has changed
     */
    public void supersede(@Nullable UUID by, Instant at) {
        if (supersededAt == null) {
            supersededAt = at;
            supersededBy = by;
        }
    }

    public Answer answer() {
        return answer;
    }

    public @Nullable CannotComeReason reason() {
        return reason;
    }

    public UUID inviteeId() {
        return inviteeId;
    }
}
