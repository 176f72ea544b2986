package org.quorate.exchange.files;

import java.util.List;
import org.quorate.conference.ConferenceStatus;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.kernel.Actor;
import org.quorate.preparation.ImportedParticipation;
import org.quorate.preparation.ParticipationCode;
import org.quorate.preparation.PreparationImport;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How each child took part. */
@Component
@Order(16)
final class ParticipationFile implements FileStep {

    private static final int ASKED_FROM = 4;

    static final Column<String> CONFERENCE = Common.required("conference", "CP-2018-0457", "The conference");
    static final Column<String> CHILD = Common.required("child", "C-20931", "The child");
    static final Column<ParticipationCode> CODE = Column.required(
            "code", Types.code(ParticipationCode.class), "PN6", "Code of the Standard Safeguarding Dataset");
    static final Column<Boolean> FORM = Column.optional(
            "consultation_form", Types.yesNo(), "yes", "Whether the child filled in a consultation form; blank is no");
    static final FileDefinition FILE = FileDefinition.of(
                    "participation.csv",
                    "participation",
                    "One line for each child and conference for which it is known how the child took part.",
                    List.of(CONFERENCE, CHILD),
                    CODE,
                    FORM)
            .referring(ConferenceChildrenFile.KIND_OF_ROW, CONFERENCE, CHILD);

    private final PreparationImport preparation;

    ParticipationFile(PreparationImport preparation) {
        this.preparation = preparation;
    }

    @Override
    public FileDefinition file() {
        return FILE;
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var conference = facts.conference(row.need(CONFERENCE));
        complaints.unless(
                conference.status() == ConferenceStatus.HELD,
                CONFERENCE,
                "nobody took part: its status is " + conference.status());
        var born = facts.born(row.need(CHILD));
        if (born != null) {
            complaints.unless(
                    born.plusYears(ASKED_FROM).isAfter(conference.heldOn())
                            == (row.need(CODE) == ParticipationCode.PN0),
                    CODE,
                    "does not fit a child born on " + born + ": PN0 is for those under 4 or unborn, and only for them");
        }
    }

    @Override
    public void write(Actor actor, List<Row> rows, Facts facts) {
        preparation.participations(
                actor, rows.stream().map(row -> participation(row, facts)).toList());
    }

    private static ImportedParticipation participation(Row row, Facts facts) {
        return new ImportedParticipation(
                row.need(CONFERENCE),
                row.need(CHILD),
                row.need(CODE),
                row.or(FORM, false),
                Common.instant(facts.conference(row.need(CONFERENCE)).start()));
    }
}
