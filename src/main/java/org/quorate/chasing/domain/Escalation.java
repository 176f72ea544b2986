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

    private UUID inviteeId;

    @Column
    private UUID roundId;

    @Column
    private int level;

    private String contactName;

    @Column
    private @Nullable String contactJob;

    @Column
    private Instant sentAt;

    @Column
    private UUID messageId;

    @Enumerated(EnumType.STRING)
    private @Nullable AgencyReply reply;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable CannotComeReason reason;

    @Column
    private @Nullable String colleagueName;

    @Column
    private @Nullable Instant repliedAt;

    @Column
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
