package org.quorate.attendance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.FindingRow.Outcome;
import org.quorate.attendance.Quoracy;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.kernel.Ids;
import org.quorate.partnership.Ground;

/** What was found about quoracy at one moment; a later one supersedes it. */
@Entity
@Table(name = "attendance_finding")
public class Finding {

    @Id
    private UUID id;

    @Column
    private UUID conferenceId;

    @Column
    private Instant evaluatedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column
    private String presentGroups;

    @Column
    private String missing;

    @Column
    private @Nullable String grounds;

    @Column
    private @Nullable String reason;

    @Column
    private @Nullable String interim;

    @Column
    private UUID recordedBy;

    @Column
    private Instant recordedAt;

    @Column
    private @Nullable Instant supersededAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Finding() {}

    private Finding(UUID conferenceId, Instant evaluatedAt, Quoracy quoracy, Outcome outcome, Noted noted) {
        this.id = Ids.next();
        this.conferenceId = conferenceId;
        this.evaluatedAt = evaluatedAt;
        this.outcome = outcome;
        this.presentGroups = json(quoracy.presentGroups());
        this.missing = json(missing(quoracy));
        this.recordedBy = noted.by();
        this.recordedAt = noted.at();
    }

    /** As the roll shows it. */
    public static Finding of(UUID conferenceId, Instant evaluatedAt, Quoracy quoracy, Noted noted) {
        var outcome = quoracy.isQuorate() ? Outcome.QUORATE : Outcome.INQUORATE;
        return new Finding(conferenceId, evaluatedAt, quoracy, outcome, noted);
    }

    /** Short, and the chair goes ahead all the same. */
    public static Finding overridden(
            UUID conferenceId, Instant evaluatedAt, Inquorate quoracy, GoingAhead goingAhead, Noted noted) {
        var finding = new Finding(conferenceId, evaluatedAt, quoracy, Outcome.OVERRIDDEN, noted);
        finding.grounds = json(goingAhead.grounds());
        finding.reason = goingAhead.reason().strip();
        finding.interim = goingAhead.interimArrangements().strip();
        return finding;
    }

    public void supersede(Instant at) {
        supersededAt = at;
    }

    public Outcome outcome() {
        return outcome;
    }

    public List<Ground> grounds() {
        return codes(grounds).stream().map(Ground::valueOf).toList();
    }

    /** The codes in a JSON array of codes; codes never hold a quote. */
    static List<String> codes(@Nullable String array) {
        var codes = new ArrayList<String>();
        if (array != null) {
            for (var part : array.replaceAll("[\\[\\]\"\\s]", "").split(",", -1)) {
                if (!part.isEmpty()) {
                    codes.add(part);
                }
            }
        }
        return codes;
    }

    static List<String> missing(Quoracy quoracy) {
        var codes = new ArrayList<String>();
        if (quoracy instanceof Inquorate inquorate) {
            var missing = inquorate.missing();
            missing.required().forEach(group -> codes.add(group.code()));
            if (missing.others() > 0) {
                codes.add("OTHERS_" + missing.others());
            }
        }
        return codes;
    }

    static String json(Collection<?> codes) {
        return codes.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(",", "[", "]"));
    }
}
