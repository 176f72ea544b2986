package org.quorate.exchange.files;

import java.util.List;
import java.util.Map;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.format.Amendment;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.StoredRow;
import org.quorate.partnership.Localities;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The parts of the county. */
@Component
@Order(1)
final class LocalitiesFile implements FileStep {

    static final FileDefinition FILE =
            FileDefinition.of("localities.csv", "locality", "One line for each part of the county.");

    static final Column<String> REF = FILE.ref("EAST");
    static final Column<String> NAME = FILE.required("name", Types.text(120), "East and Pennine", "As people call it");

    static {
        FILE.changing(NAME);
        FILE.unique(NAME);
    }

    private final Localities localities;

    LocalitiesFile(Localities localities) {
        this.localities = localities;
    }

    @Override
    public FileDefinition file() {
        return FILE;
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        var there = localities.byCode(row.key());
        complaints.unless(
                there.isEmpty() || there.get().id().equals(Ids.imported("locality", row.key())),
                REF,
                "is the code of a locality that was set up here; give yours another reference");
    }

    @Override
    public void write(Actor actor, List<Row> rows, Facts facts) {
        rows.forEach(row -> localities.importOne(actor, row.key(), row.key(), row.need(NAME)));
    }

    @Override
    public List<StoredRow> stored(Actor actor, List<Row> rows) {
        return rows.stream()
                .flatMap(row -> localities.byCode(row.key()).stream())
                .map(there -> new StoredRow(there.code(), there.id(), 0, Map.of("name", there.name())))
                .toList();
    }

    @Override
    public void change(Actor actor, Amendment amendment, Facts facts) {
        localities.rename(actor, amendment.stored().id(), amendment.row().need(NAME));
    }
}
