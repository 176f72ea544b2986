package org.quorate.invitation.domain;

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
import org.quorate.directory.Profession;
import org.quorate.invitation.Answer;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;

/** Somebody who comes in an invitee's place, for as long as the answer stands that names them. */
@Entity
@Table(name = "invitation_deputy")
public class Deputy {

    @Id
    private UUID id;

    private UUID inviteeId;

    @Column
    private UUID replyId;

    private String fullName;

    @Enumerated(EnumType.STRING)
    private @Nullable Profession profession;

    private @Nullable String email;

    @Column
    private @Nullable String phone;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    @Column
    private @Nullable Instant answeredAt;

    private @Nullable Instant endedAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Deputy() {}

    public Deputy(
            UUID id, UUID inviteeId, UUID replyId, String fullName, @Nullable Profession profession, String email) {
        this.id = id;
        this.inviteeId = inviteeId;
        this.replyId = replyId;
        this.fullName = fullName;
        this.profession = profession;
        this.email = email;
    }

    /** The deputy says how they come, or that they cannot. The last answer counts. */
    public void answer(Answer given, Instant at) {
        if (endedAt != null) {
            throw RuleViolation.of("deputy-ended");
        }
        answer = given;
        answeredAt = at;
    }

    /** Their address was typed wrongly. */
    public void reachAt(String address) {
        if (endedAt != null) {
            throw RuleViolation.of("deputy-ended");
        }
        email = address;
    }

    /**
     * A person of staff looked at their address.
     *
     * @param looked the address they saw
     * @param theirs whether it is the deputy's
     * @throws RuleViolation {@code deputy-ended}; {@code deputy-address-changed} when it is another one by now
     */
    public DeputyCheck check(String looked, boolean theirs, Actor actor, Instant at) {
        if (endedAt != null) {
            throw RuleViolation.of("deputy-ended");
        }
        if (!looked.equals(email)) {
            throw RuleViolation.of("deputy-address-changed");
        }
        return new DeputyCheck(Ids.next(), id, looked, theirs, actor.id(), at);
    }

    /** They come in nobody's place any more. */
    public void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID inviteeId() {
        return inviteeId;
    }

    public String fullName() {
        return fullName;
    }

    public @Nullable Profession profession() {
        return profession;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable Answer answer() {
        return answer;
    }

    /** Whether they stand in for somebody: nobody ended it, and they did not say that they cannot. */
    public boolean comes() {
        return endedAt == null && (answer == null || answer.coming());
    }

    public boolean hasEnded() {
        return endedAt != null;
    }
}
