package org.quorate.agencyreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report while it is written, or what was sent when nothing is being written.
 *
 * @param invited who was asked for it, by name
 * @param draft what is being written; null while nothing is begun
 * @param fields the boxes, in the order of the form; empty while nothing is being written
 * @param about who writes and who sends
 * @param seen changes whenever anything of it does
 * @param sent the versions sent, newest first
 * @param carriedFrom the day of the conference whose report it was begun with; null for none
 * @param waiting what was typed and is no part of it yet, oldest first
 * @param files that were added to it
 */
public record WritingPage(
        UUID inviteeId,
        UUID conferenceId,
        String reference,
        LocalDate heldOn,
        String invited,
        String formTitle,
        @Nullable Instant dueAt,
        boolean writing,
        @Nullable UUID draft,
        List<DraftField> fields,
        List<DraftField> about,
        List<DraftField> annex,
        long seen,
        List<SentSummary> sent,
        @Nullable LocalDate carriedFrom,
        List<WaitingWords> waiting,
        List<ReportFile> files) {

    public WritingPage {
        fields = List.copyOf(fields);
        about = List.copyOf(about);
        annex = List.copyOf(annex);
        sent = List.copyOf(sent);
        waiting = List.copyOf(waiting);
        files = List.copyOf(files);
    }

    /** Whether words for named readers only stand on it. */
    boolean showsAnnex() {
        return waiting.stream().flatMap(one -> one.words().stream()).anyMatch(WaitingWords.Words::restricted)
                || annex.stream()
                        .anyMatch(field ->
                                !field.text().isBlank() || !field.asides().isEmpty());
    }

    /** Every box there is. */
    public List<DraftField> all() {
        return Stream.of(fields, about, annex).flatMap(List::stream).toList();
    }
}
