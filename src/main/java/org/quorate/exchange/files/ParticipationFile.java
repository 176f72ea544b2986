package org.quorate.exchange.files;

import java.util.List;
import org.quorate.conference.ConferenceStatus;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.format.Amendment;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.StoredRow;
import org.quorate.preparation.ImportedParticipation;
import org.quorate.preparation.ParticipationCode;
import org.quorate.preparation.Participations;
import org.quorate.preparation.PreparationImport;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How each child took part. */
@Component
@Order(16)
final class ParticipationFile extends OwnedRows<ImportedParticipation> {

    private static final int ASKED_FROM = 4;

    static final FileDefinition FILE = FileDefinition.of(
            "participation.csv",
            "participation",
            "One line for each child and conference for which it is known how the child took part.");

    static final Column<String> CONFERENCE = FILE.key(FILE.to("conference", "CP-2018-0457", "The conference"));
    static final Column<String> CHILD = FILE.key(FILE.to("child", "C-20931", "The child"));
    static final Column<ParticipationCode> CODE = FILE.required(
            "code", Types.code(ParticipationCode.class), "PN6", "Code of the Standard Safeguarding Dataset");
    static final Column<Boolean> FORM = FILE.optional(
            "consultation_form", Types.yesNo(), "yes", "Whether the child filled in a consultation form; blank is no");

    static {
        FILE.changing(CODE, FORM);
        FILE.referring(ConferenceChildrenFile.KIND_OF_ROW, CONFERENCE, CHILD);
    }

    private final PreparationImport preparation;
    private final Participations participations;

    ParticipationFile(PreparationImport preparation, Participations participations) {
        super(FILE, ImportedParticipation.class, preparation::participations);
        this.preparation = preparation;
        this.participations = participations;
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var conference = facts.conference(row.need(CONFERENCE));
        complaints.unless(
                conference.status() == ConferenceStatus.HELD,
                CONFERENCE,
                "nobody took part: its status is " + conference.status());
        var born = facts.births().get(row.need(CHILD));
        if (born != null) {
            complaints.unless(
                    born.plusYears(ASKED_FROM).isAfter(conference.heldOn())
                            == (row.need(CODE) == ParticipationCode.PN0),
                    CODE,
                    "does not fit a child born on " + born + ": PN0 is for those under 4 or unborn, and only for them");
        }
    }

    @Override
    ImportedParticipation owned(Row row, Facts facts) {
        return row.as(
                ImportedParticipation.class,
                "recordedAt",
                Common.instant(facts.conference(row.need(CONFERENCE)).start()));
    }

    @Override
    public List<StoredRow> stored(Actor actor, List<Row> rows) {
        return rows.stream()
                .flatMap(row -> preparation.stored(actor, row.need(CONFERENCE), row.need(CHILD)).stream())
                .toList();
    }

    @Override
    public void change(Actor actor, Amendment amendment, Facts facts) {
        var row = amendment.row();
        participations.record(
                actor,
                Ids.imported("conference", row.need(CONFERENCE)),
                Ids.imported("child", row.need(CHILD)),
                row.need(CODE),
                row.or(FORM, false));
    }
}
