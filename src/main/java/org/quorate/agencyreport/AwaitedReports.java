package org.quorate.agencyreport;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.invitation.ReportOwed;
import org.springframework.stereotype.Component;

/** What is asked for and has not come. */
@Component
class AwaitedReports implements ReportOwed {

    private final ReportQueries queries;

    AwaitedReports(ReportQueries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Instant> dueAt(UUID inviteeId) {
        return queries.ofInvitees(List.of(inviteeId)).stream()
                .filter(row -> row.professional() && row.receivedAt() == null)
                .flatMap(row -> Optional.ofNullable(row.dueAt()).stream())
                .findFirst();
    }
}
