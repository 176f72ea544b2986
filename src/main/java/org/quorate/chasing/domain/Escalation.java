package org.quorate.chasing.domain;

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
import org.quorate.invitation.CannotComeReason;
import org.quorate.kernel.RuleViolation;

/** Somebody who answers for an agency was told that one of its people does not answer. Answered once. */
@Entity
@Table(name = "chasing_escalation")
public class Escalation {

    @Id
    private UUID id;

    @Column(name = "invitee_id")
    private UUID inviteeId;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "level")
    private int level;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_job")
    private @Nullable String contactJob;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "message_id")
    private UUID messageId;

    @Column(name = "reply")
    @Enumerated(EnumType.STRING)
    private @Nullable AgencyReply reply;

    @Column(name = "reason")
    @Enumerated(EnumType.STRING)
    private @Nullable CannotComeReason reason;

    @Column(name = "colleague_name")
    private @Nullable String colleagueName;

    @Column(name = "replied_at")
    private @Nullable Instant repliedAt;

    @Column(name = "replied_by")
    private @Nullable String repliedBy;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Escalation() {}

    /** Who is told of whom. */
    public record Told(
            UUID inviteeId,
            UUID roundId,
            int level,
            String contactName,
            @Nullable String contactJob) {}

    public Escalation(UUID id, Told told, UUID messageId, Instant at) {
        this.id = id;
        this.inviteeId = told.inviteeId();
        this.roundId = told.roundId();
        this.level = told.level();
        this.contactName = told.contactName();
        this.contactJob = told.contactJob();
        this.messageId = messageId;
        this.sentAt = at;
    }

    public void answer(AgencyAnswer answer, Instant at) {
        if (reply != null) {
            throw RuleViolation.of("escalation-answered");
        }
        reply = answer.reply();
        reason = answer.reason();
        colleagueName = answer.colleagueName();
        repliedBy = answer.by() == null ? contactName : answer.by();
        repliedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID inviteeId() {
        return inviteeId;
    }
}
