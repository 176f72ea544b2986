package org.quorate.conference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.domain.HeldBefore;
import org.quorate.kernel.Deadline;
import org.quorate.kernel.DueBefore;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Span;
import org.quorate.kernel.Words;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.RuleSet;

/**
 * Every statutory and local clock of a conference under one rule set. Clocks belong to children, not to conferences:
 * siblings at one conference may each have another due date. Pure: no clock of its own, nothing stored.
 */
public record Clocks(RuleSet rules, WorkingCalendar calendar) {

    /**
     * The days a transfer-in clock may start from; null while not known.
     *
     * @param received the referral arrived
     * @param accepted the referral was accepted
     * @param documentsComplete the last document arrived
     */
    public record Transfer(
            @Nullable LocalDate received,
            @Nullable LocalDate accepted,
            @Nullable LocalDate documentsComplete) {}

    /**
     * The due date of one child's part in a conference.
     *
     * @throws RuleViolation at {@code clockBasis}: {@code clock-basis} when that kind is not counted from there, or the
     *     partnership starts the transfer-in clock elsewhere
     */
    public Deadline due(ConferenceKind kind, ClockBasis basis, LocalDate from) {
        if (!bases(kind).contains(basis)) {
            throw RuleViolation.at(
                    "clockBasis", "clock-basis", Map.of("kind", kind.shortName(), "basis", basis.text()));
        }
        return switch (basis) {
            case STRATEGY_DISCUSSION -> initial(from);
            case INITIAL_CONFERENCE -> firstReview(from);
            case PREVIOUS_REVIEW -> laterReview(from);
            case BIRTH -> reviewAfterBirth(from);
            case TRANSFER_RECEIVED, TRANSFER_ACCEPTED, TRANSFER_DOCUMENTS -> transferIn(from);
        };
    }

    /** What the clock of that kind is counted from under these rules; the first is the usual one. */
    public List<ClockBasis> bases(ConferenceKind kind) {
        return kind == ConferenceKind.TRANSFER_IN ? List.of(transferBasis()) : ClockBasis.of(kind);
    }

    private ClockBasis transferBasis() {
        return switch (rules.timescales().transferClock()) {
            case RECEIVED -> ClockBasis.TRANSFER_RECEIVED;
            case ACCEPTED -> ClockBasis.TRANSFER_ACCEPTED;
            case DOCUMENTS_COMPLETE -> ClockBasis.TRANSFER_DOCUMENTS;
        };
    }

    /**
     * An initial conference, before birth too: counted from the strategy discussion at which section 47 enquiries were
     * initiated, not from a later one (Working Together 2015 and since).
     */
    public Deadline initial(LocalDate strategyDiscussion) {
        return within(
                "initial conference", strategyDiscussion, rules.timescales().initial());
    }

    /** The first review, counted from the initial or transfer-in conference. */
    public Deadline firstReview(LocalDate initialConference) {
        return within("first review", initialConference, rules.timescales().firstReview());
    }

    /** Every later review, counted from the previous one. */
    public Deadline laterReview(LocalDate previousReview) {
        return within("review", previousReview, rules.timescales().laterReview());
    }

    /**
     * The first review of a child considered before birth: as any first review, or so long after birth if that is
     * earlier.
     *
     * @param born null until the child is born; a birth before the conference does not count
     */
    public Deadline firstReviewAfterPreBirth(LocalDate conference, @Nullable LocalDate born) {
        var review = firstReview(conference);
        return born == null || born.isBefore(conference) ? review : review.orEarlier(reviewAfterBirth(born));
    }

    /**
     * Where the clock of a review starts: at the last conference, or at the birth of a child considered before it,
     * whichever is due first.
     */
    public Start reviewStart(HeldBefore last, @Nullable LocalDate born) {
        var conference = new Start(last.basis(), last.heldOn());
        if (last.kind() != ConferenceKind.PRE_BIRTH || born == null || born.isBefore(last.heldOn())) {
            return conference;
        }
        var birth = new Start(ClockBasis.BIRTH, born);
        return due(birth).limit().isBefore(due(conference).limit()) ? birth : conference;
    }

    /** What a review's clock is counted from, and the day. */
    public record Start(ClockBasis basis, LocalDate from) {}

    /** When a review is due whose clock started there. */
    public Deadline due(Start start) {
        return due(ConferenceKind.REVIEW, start.basis(), start.from());
    }

    private Deadline reviewAfterBirth(LocalDate born) {
        return within("first review after birth", born, rules.timescales().reviewAfterBirth());
    }

    /** A transfer-in conference; empty while the day its clock starts from is not known. */
    public Optional<Deadline> transferIn(Transfer transfer) {
        return Optional.ofNullable(
                        switch (rules.timescales().transferClock()) {
                            case RECEIVED -> transfer.received();
                            case ACCEPTED -> transfer.accepted();
                            case DOCUMENTS_COMPLETE -> transfer.documentsComplete();
                        })
                .map(this::transferIn);
    }

    private Deadline transferIn(LocalDate from) {
        return within("transfer-in conference", from, rules.timescales().transferIn());
    }

    /** The first core group of a plan made on that day. */
    public Deadline coreGroup(LocalDate conference) {
        return within("first core group", conference, rules.timescales().coreGroup());
    }

    /** The decision letter with the outline plan. */
    public Deadline decisionLetter(LocalDate conference) {
        return within("decision letter", conference, rules.afterwards().decisionLetter());
    }

    /** The full record to everyone entitled to it. */
    public Deadline record(LocalDate conference) {
        return within("record", conference, rules.afterwards().record());
    }

    /** A conference that was not held because it was not quorate. */
    public Deadline reconvened(LocalDate notHeld) {
        return within("reconvened conference", notHeld, rules.quoracy().reconvene());
    }

    /** An agency's report; the conference's start is England's clock time. */
    public DueBefore report(ConferenceKind kind, LocalDateTime start) {
        return before("report", start, rules.preparation().reportDue(kind));
    }

    /** The reports in the family's hands. */
    public DueBefore sharedWithFamily(LocalDateTime start) {
        return before(
                "reports shared with the family", start, rules.preparation().shareWithFamily());
    }

    /** The date of a review confirmed in writing. */
    public DueBefore reviewNotice(LocalDateTime start) {
        return before("review confirmed in writing", start, rules.preparation().reviewNotice());
    }

    /** A request to exclude someone. */
    public DueBefore exclusionRequest(LocalDateTime start) {
        return before("request to exclude", start, rules.preparation().exclusionNotice());
    }

    /** When the family meets the chair. */
    public LocalDateTime preMeeting(LocalDateTime start) {
        return start.minusMinutes(rules.preparation().preMeetingMinutes());
    }

    /**
     * A conference is held on a working day. Any other is refused at {@code heldOn} with code
     * {@code not-a-working-day}; details: {@code day}, {@code reason}, {@code before} and {@code after} (the nearest
     * working days, in words).
     */
    public void requireWorkingDay(LocalDate heldOn) {
        var reason = calendar.reasonNotWorking(heldOn);
        if (reason.isPresent()) {
            throw RuleViolation.at(
                    "heldOn",
                    "not-a-working-day",
                    Map.of(
                            "day", Words.day(heldOn),
                            "reason", reason.get(),
                            "before", Words.day(calendar.onOrBefore(heldOn)),
                            "after", Words.day(calendar.onOrAfter(heldOn))));
        }
    }

    /** A late conference may be held, with a reason: refused at {@code lateReason} when there is none. */
    public static void requireReasonWhenLate(LocalDate heldOn, Deadline due, @Nullable LateReason reason) {
        if (!due.isMetOn(heldOn) && reason == null) {
            throw RuleViolation.at("lateReason", "late-reason-needed", Map.of("due", Words.day(due.due())));
        }
    }

    private Deadline within(String rule, LocalDate from, Span span) {
        return Deadline.within(rule, from, span, calendar);
    }

    private DueBefore before(String rule, LocalDateTime event, Span span) {
        return DueBefore.of(rule, event, span, calendar);
    }
}
