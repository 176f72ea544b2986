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

    @Column(name = "invitee_id")
    private UUID inviteeId;

    @Column(name = "answer")
    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Column(name = "reason")
    @Enumerated(EnumType.STRING)
    private @Nullable CannotComeReason reason;

    @Column(name = "instead")
    @Enumerated(EnumType.STRING)
    private @Nullable Instead instead;

    @Column(name = "deputy_name")
    private @Nullable String deputyName;

    @Enumerated(EnumType.STRING)
    @Column(name = "deputy_profession")
    private @Nullable Profession deputyProfession;

    @Column(name = "came_by")
    @Enumerated(EnumType.STRING)
    private @Nullable CameBy cameBy;

    @Column(name = "given_by")
    private @Nullable String givenBy;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Column(name = "superseded_by")
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
