package org.quorate.agencyreport;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What of an agency's earlier report may be repeated, or be marked as taken out, in one for another conference: words on
 * one child where that child is considered again, words on all only where every child of the earlier conference is. Of a
 * report whose writer is invited there no more, or whose receipt was taken back, nothing.
 */
@Component
class EarlierWords {

    private final SentStore sent;

    EarlierWords(SentStore sent) {
        this.sent = sent;
    }

    /** @param onAll whether words on all children are among them */
    record Words(List<SentStore.Part> parts, boolean onAll) {}

    /** @param children of the later conference; empty when nothing may be repeated */
    Optional<Words> of(UUID versionId, Collection<UUID> children) {
        if (!sent.stands(versionId)) {
            return Optional.empty();
        }
        var onAll = children.containsAll(sent.children(versionId));
        var parts = sent.parts(versionId).stream()
                .filter(part -> part.childId() == null ? onAll : children.contains(part.childId()))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Words(parts, onAll));
    }

    /** What a version is compared with: all of the version it corrects, or what may be repeated of an earlier report. */
    Optional<Words> before(UUID versionId, UUID inviteeId, Collection<UUID> children) {
        var corrected = sent.find(versionId)
                .filter(summary -> summary.inviteeId().equals(inviteeId))
                .isPresent();
        return corrected ? Optional.of(new Words(sent.parts(versionId), true)) : of(versionId, children);
    }
}
