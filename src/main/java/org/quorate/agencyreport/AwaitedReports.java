package org.quorate.agencyreport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.agencyreport.domain.ReportRow;
import org.quorate.invitation.ReportOwed;
import org.springframework.stereotype.Component;

/** What is asked for, and whether it has come. */
@Component
class AwaitedReports implements ReportOwed {

    private final ReportQueries queries;

    AwaitedReports(ReportQueries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Owed> of(UUID inviteeId) {
        return queries.ofInvitees(List.of(inviteeId)).stream()
                .filter(ReportRow::professional)
                .flatMap(row -> row.dueAt() == null
                        ? Stream.empty()
                        : Stream.of(new Owed(row.dueAt(), row.receivedAt() != null)))
                .findFirst();
    }
}
