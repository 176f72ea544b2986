package org.quorate.exchange.files;

import java.util.List;
import org.quorate.attendance.ImportedOverride;
import org.quorate.conference.ConferenceStatus;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.kernel.Actor;
import org.quorate.partnership.Ground;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chairs who went ahead although their conference was not quorate. */
@Component
@Order(17)
final class OverridesFile implements FileStep {

    static final FileDefinition FILE = FileDefinition.of(
            "overrides.csv",
            "override",
            "One line for each conference that the chair took through although it was not quorate.");

    static final Column<String> CONFERENCE = FILE.key(FILE.to("conference", "CP-2018-0457", "The conference"));
    static final Column<List<Ground>> GROUNDS =
            FILE.required("grounds", Types.codes(Ground.class), "SOCIAL_CARE_AND_ONE|DELAY_HARMFUL", "Why");
    static final Column<String> REASON = FILE.required(
            "reason", Types.text(1000), "School closed by snow; all reports were read.", "In the chair's words");
    static final Column<String> INTERIM = FILE.required(
            "interim", Types.text(1000), "Daily visits until the core group.", "How the child was kept safe");

    @Override
    public FileDefinition file() {
        return FILE;
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var status = facts.conference(row.key()).status();
        complaints.unless(
                status == ConferenceStatus.HELD, CONFERENCE, "nobody went ahead with it: its status is " + status);
    }

    /** The finding itself is stored with those of all other conferences, once the rolls are in. */
    @Override
    public void write(Actor actor, List<Row> rows, Facts facts) {
        for (var row : rows) {
            facts.touch(row.key());
            facts.overrides()
                    .put(row.key(), new ImportedOverride(row.need(GROUNDS), row.need(REASON), row.need(INTERIM)));
        }
    }
}
