package org.quorate.agencyreport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.domain.ReportWords;
import org.quorate.agencyreport.domain.SentPart;
import org.quorate.agencyreport.domain.SentReport;
import org.quorate.agencyreport.domain.SentSummary;
import org.quorate.agencyreport.domain.TextChange;
import org.quorate.conference.Conferences;
import org.quorate.conference.ConsideredChild;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.springframework.stereotype.Component;

/** Puts a version that was sent together for a reader. Whoever calls has asked permission. */
@Component
class SentReader {

    private static final Actor PORTAL = Actor.system("a report is read");

    private final SentStore sent;
    private final EarlierWords earlier;
    private final FileShelf shelf;
    private final Conferences conferences;
    private final AuditTrail audit;

    SentReader(SentStore sent, EarlierWords earlier, FileShelf shelf, Conferences conferences, AuditTrail audit) {
        this.sent = sent;
        this.earlier = earlier;
        this.shelf = shelf;
        this.conferences = conferences;
        this.audit = audit;
    }

    /** What changed is marked; that it was read is on record, for each child of the conference. */
    SentReport read(Actor reader, SentSummary summary) {
        var children = conferences.children(PORTAL, summary.conferenceId());
        audit.read(reader, "conference", summary.conferenceId(), "report");
        audit.reads(
                reader, "child", children.stream().map(ConsideredChild::childId).toList(), "report");
        var names = children.stream().collect(Collectors.toMap(ConsideredChild::childId, ConsideredChild::label));
        var from = sent.begunFrom(summary.versionId());
        var before = from.flatMap(version -> earlier.before(version, summary.inviteeId(), names.keySet()))
                .orElse(null);
        var parts = sent.parts(summary.versionId()).stream()
                .map(part -> part(part, before, names))
                .toList();
        var files = shelf.ofVersion(summary.versionId());
        var corrected = from.filter(version -> isSameReport(version, summary))
                .map(shelf::ofVersion)
                .orElse(null);
        return new SentReport(
                summary,
                parts,
                sent.annex(summary.versionId()).isPresent(),
                before == null ? null : from.orElse(null),
                shelf.shown(reader, files, children),
                corrected == null ? List.of() : shelf.shown(reader, without(corrected, files), children),
                corrected == null
                        ? Set.of()
                        : without(files, corrected).stream()
                                .map(FileShelf.Row::fileId)
                                .collect(Collectors.toSet()));
    }

    private boolean isSameReport(UUID versionId, SentSummary summary) {
        return sent.find(versionId)
                .filter(one -> one.inviteeId().equals(summary.inviteeId()))
                .isPresent();
    }

    private static List<FileShelf.Row> without(List<FileShelf.Row> some, List<FileShelf.Row> others) {
        return some.stream().filter(row -> !others.contains(row)).toList();
    }

    private static SentPart part(SentStore.Part part, EarlierWords.@Nullable Words before, Map<UUID, String> names) {
        var words = words(part);
        var changes = before == null || (part.childId() == null && !before.onAll())
                ? List.<TextChange>of()
                : TextChange.between(
                        before.parts().stream()
                                .filter(one ->
                                        one.code().equals(part.code()) && Objects.equals(one.childId(), part.childId()))
                                .map(SentReader::words)
                                .findFirst()
                                .orElse(""),
                        words);
        return new SentPart(
                part.code(),
                part.heading(),
                part.kind(),
                part.childId(),
                part.childId() == null ? null : names.getOrDefault(part.childId(), "A child"),
                words,
                changes);
    }

    private static String words(SentStore.Part part) {
        var value = part.value();
        return value == null ? Objects.requireNonNullElse(part.text(), "") : ReportWords.of(part.kind(), value);
    }
}
