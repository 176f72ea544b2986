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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.CallConference;
import org.quorate.conference.ChangeKind;
import org.quorate.conference.ClockBasis;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.CorrectChild;
import org.quorate.conference.EndReason;
import org.quorate.conference.LateReason;
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
        // in one order, so that two calls about the same children wait for one another and never both
        for (var child : call.children().stream()
                .sorted(Comparator.comparing(CallConference.Child::childId))
                .toList()) {
            var due = dues.get(child.childId());
            if (due == null) {
                throw new IllegalArgumentException("no deadline for a child");
            }
            conference.children.add(new ConsideredChildEntity(conference, child, due));
        }
        conference.explainLateness(call.lateReason(), call.lateNote(), actor, now);
        return conference;
    }

    /** Gives it another day, time, chair or place. Each change is kept, and why the day or time is another. */
    public void move(MoveConference move, Actor actor, Instant now) {
        requireCalled();
        changes(move).forEach(kind -> changes.add(change(kind, move, actor, now)));
        heldOn = move.heldOn();
        startsAt = move.startsAt();
        minutes = move.minutes();
        mode = move.mode();
        chairId = move.chairId();
        roomId = move.roomId();
        placeNote = move.placeNote();
        explainLateness(move.lateReason(), move.lateNote(), actor, now);
    }

    /** A birth or a day off has changed when it is due for a child; it stays where it is, perhaps late now. */
    public void count(UUID childId, ClockBasis basis, LocalDate from, Deadline due) {
        requireCalled();
        children.stream().filter(child -> child.isAbout(childId)).forEach(child -> child.count(basis, from, due));
    }

    /** What a move would make different. */
    public Set<ChangeKind> changes(MoveConference move) {
        var kinds = EnumSet.noneOf(ChangeKind.class);
        if (!heldOn.equals(move.heldOn()) || !startsAt.equals(move.startsAt())) {
            kinds.add(ChangeKind.MOVED);
        }
        if (!Objects.equals(chairId, move.chairId())) {
            kinds.add(ChangeKind.CHAIR);
        }
        if (!Objects.equals(roomId, move.roomId())
                || !Objects.equals(placeNote, move.placeNote())
                || mode != move.mode()
                || minutes != move.minutes()) {
            kinds.add(ChangeKind.ROOM);
        }
        return kinds;
    }

    private ConferenceChange change(ChangeKind kind, MoveConference move, Actor actor, Instant now) {
        return switch (kind) {
            case MOVED ->
                new ConferenceChange(this, kind, move.reason(), move.note(), actor, now)
                        .between(heldOn, startsAt, move.heldOn(), move.startsAt());
            case CHAIR -> new ConferenceChange(this, kind, null, null, actor, now).chairs(chairId, move.chairId());
            case ROOM -> new ConferenceChange(this, kind, null, null, actor, now).rooms(roomId, move.roomId());
            case HELD, ADJOURNED, CANCELLED -> throw new IllegalArgumentException(kind.name());
        };
    }

    public void hold(Actor actor, Instant now) {
        end(ConferenceStatus.HELD, ChangeKind.HELD, null, null, actor, now);
    }

    public void adjourn(EndReason reason, @Nullable String note, Actor actor, Instant now) {
        end(ConferenceStatus.ADJOURNED, ChangeKind.ADJOURNED, reason, note, actor, now);
    }

    public void cancel(EndReason reason, @Nullable String note, Actor actor, Instant now) {
        end(ConferenceStatus.CANCELLED, ChangeKind.CANCELLED, reason, note, actor, now);
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
                .filter(child -> child.isAbout(correction.childId()))
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
            was.release();
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
        if (isLate() && note == null && lateReasons.stream().anyMatch(earlier -> earlier.stillSays(reason))) {
            return;
        }
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
            ChangeKind kind,
            @Nullable EndReason reason,
            @Nullable String note,
            Actor actor,
            Instant now) {
        requireCalled();
        status = to;
        children.forEach(ConsideredChildEntity::release);
        changes.add(new ConferenceChange(this, kind, reason, note, actor, now));
    }

    private void requireCalled() {
        if (status != ConferenceStatus.CALLED) {
            throw RuleViolation.of("conference-already-ended", Map.of("status", status.label()));
        }
    }
}
