package org.quorate.conference.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.CallConference;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.CorrectChild;
import org.quorate.conference.EndReason;
import org.quorate.conference.LateReason;
import org.quorate.conference.MoveConference;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Deadline;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Words;

/** One meeting on one day about one or more children; from the call until it is held, adjourned or cancelled. */
@Entity
@Table(name = "conference_conference")
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields and writes them; SQL reads them
public class Conference {

    @Id
    private UUID id;

    private String reference;
    private UUID localityId;
    private @Nullable UUID chairId;
    private @Nullable UUID roomId;
    private UUID ruleSetId;
    private LocalDate heldOn;
    private LocalTime startsAt;
    private int minutes;

    @Enumerated(EnumType.STRING)
    private ConferenceMode mode;

    private @Nullable String placeNote;

    @Enumerated(EnumType.STRING)
    private ConferenceStatus status;

    private @Nullable UUID reconvenesId;
    private UUID calledBy;
    private Instant calledAt;

    @Version
    private @Nullable Long version;

    @OneToMany(mappedBy = "conference", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<ConsideredChildEntity> children = new ArrayList<>();

    @OneToMany(mappedBy = "conference", cascade = CascadeType.PERSIST)
    private List<LateReasonEntity> lateReasons = new ArrayList<>();

    @OneToMany(mappedBy = "conference", cascade = CascadeType.PERSIST)
    private List<ConferenceChange> changes = new ArrayList<>();

    @OneToMany(mappedBy = "conference", cascade = CascadeType.PERSIST)
    private List<ChildCorrection> corrections = new ArrayList<>();

    protected Conference() {}

    /**
     * Calls a conference.
     *
     * @param dues each child's deadline under the rule set, by child id
     */
    public static Conference call(
            String reference, CallConference call, UUID ruleSetId, Map<UUID, Deadline> dues, Actor actor, Instant now) {
        var conference = new Conference();
        conference.id = Ids.next();
        conference.reference = reference;
        conference.localityId = call.localityId();
        conference.chairId = call.chairId();
        conference.roomId = call.roomId();
        conference.ruleSetId = ruleSetId;
        conference.heldOn = call.heldOn();
        conference.startsAt = call.startsAt();
        conference.minutes = call.minutes();
        conference.mode = call.mode();
        conference.placeNote = call.placeNote();
        conference.status = ConferenceStatus.CALLED;
        conference.reconvenesId = call.reconvenes();
        conference.calledBy = actor.id();
        conference.calledAt = now;
        for (var child : call.children()) {
            var due = dues.get(child.childId());
            if (due == null) {
                throw new IllegalArgumentException("no deadline for a child");
            }
            conference.children.add(new ConsideredChildEntity(conference, child, due));
        }
        conference.explainLateness(call.lateReason(), call.lateNote(), actor, now);
        return conference;
    }

    /** Gives it another day, time, chair or place; the reason for another day or time is kept. */
    public void move(MoveConference move, Actor actor, Instant now) {
        requireCalled();
        if (changesTime(move)) {
            changes.add(new ConferenceChange(this, ConferenceChange.Kind.MOVED, move.reason(), move.note(), actor, now)
                    .between(heldOn, startsAt, move.heldOn(), move.startsAt()));
        }
        heldOn = move.heldOn();
        startsAt = move.startsAt();
        minutes = move.minutes();
        mode = move.mode();
        chairId = move.chairId();
        roomId = move.roomId();
        placeNote = move.placeNote();
        explainLateness(move.lateReason(), move.lateNote(), actor, now);
    }

    /** Whether a move would give it another day or start. */
    public boolean changesTime(MoveConference move) {
        return !heldOn.equals(move.heldOn()) || !startsAt.equals(move.startsAt());
    }

    /** Whether a move would give it another room, way there, way of meeting or length. */
    public boolean changesPlace(MoveConference move) {
        return !Objects.equals(roomId, move.roomId())
                || !Objects.equals(placeNote, move.placeNote())
                || mode != move.mode()
                || minutes != move.minutes();
    }

    public void hold(Actor actor, Instant now) {
        end(ConferenceStatus.HELD, ConferenceChange.Kind.HELD, null, null, actor, now);
    }

    public void adjourn(EndReason reason, @Nullable String note, Actor actor, Instant now) {
        end(ConferenceStatus.ADJOURNED, ConferenceChange.Kind.ADJOURNED, reason, note, actor, now);
    }

    public void cancel(EndReason reason, @Nullable String note, Actor actor, Instant now) {
        end(ConferenceStatus.CANCELLED, ConferenceChange.Kind.CANCELLED, reason, note, actor, now);
    }

    /**
     * Mends what is on record about one child of a conference that was held; what was there before is kept.
     *
     * @param due the deadline as it should have been; null when the child is taken out
     * @throws RuleViolation {@code conference-not-held}; {@code no-children} when it was about no other child; at
     *     {@code lateReason}: {@code late-reason-needed}
     */
    public void correct(CorrectChild correction, @Nullable Deadline due, Actor actor, Instant now) {
        if (status != ConferenceStatus.HELD) {
            throw RuleViolation.of("conference-not-held");
        }
        var was = children.stream()
                .filter(child -> child.childId().equals(correction.childId()))
                .findFirst()
                .orElse(null);
        var mended = new ChildCorrection(this, correction.childId(), correction.reason(), actor, now);
        if (was != null) {
            mended.was(was);
        }
        if (correction.now() == null || due == null) {
            children.remove(was);
        } else if (was == null) {
            was = new ConsideredChildEntity(this, correction.now(), due);
            children.add(was);
            mended.now(was);
        } else {
            was.consider(correction.now(), due);
            mended.now(was);
        }
        if (children.isEmpty()) {
            throw RuleViolation.of("no-children");
        }
        corrections.add(mended);
        var explained = lateReasons.stream().anyMatch(LateReasonEntity::stands);
        if (isLate() != explained || correction.lateReason() != null) {
            explainLateness(correction.lateReason(), null, actor, now);
        }
    }

    public UUID id() {
        return id;
    }

    public ConferenceStatus status() {
        return status;
    }

    /** Whether the day it is held on is after the due date of any child. */
    public boolean isLate() {
        return children.stream().anyMatch(child -> child.isLateOn(heldOn));
    }

    private LocalDate firstDue() {
        return children.stream()
                .map(ConsideredChildEntity::dueOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void explainLateness(@Nullable LateReason reason, @Nullable String note, Actor actor, Instant now) {
        lateReasons.forEach(earlier -> earlier.supersede(now));
        if (!isLate()) {
            return;
        }
        if (reason == null) {
            throw RuleViolation.at("lateReason", "late-reason-needed", Map.of("due", Words.day(firstDue())));
        }
        lateReasons.add(new LateReasonEntity(this, reason, note, actor, now));
    }

    private void end(
            ConferenceStatus to,
            ConferenceChange.Kind kind,
            @Nullable EndReason reason,
            @Nullable String note,
            Actor actor,
            Instant now) {
        requireCalled();
        status = to;
        changes.add(new ConferenceChange(this, kind, reason, note, actor, now));
    }

    private void requireCalled() {
        if (status != ConferenceStatus.CALLED) {
            throw RuleViolation.of("conference-already-ended", Map.of("status", status.label()));
        }
    }
}
