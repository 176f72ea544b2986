package org.quorate.exchange.files;

import java.util.List;
import org.quorate.conference.ConferenceImport;
import org.quorate.conference.ImportedRoom;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where conferences meet. */
@Component
@Order(2)
final class RoomsFile implements FileStep {

    static final Column<String> REF = Common.ref("EAST-1");
    static final Column<String> LOCALITY = Common.required("locality", "EAST", "Where it is");
    static final Column<String> NAME =
            Column.required("name", Types.text(120), "Weaver Room, Mill House", "Once in a locality");
    static final Column<Integer> CAPACITY =
            Column.optional("capacity", Types.number(1, 500), "14", "How many people it seats");
    static final FileDefinition FILE = FileDefinition.of(
                    "rooms.csv", "room", "One line for each room.", List.of(REF), LOCALITY, NAME, CAPACITY)
            .unique(LOCALITY, NAME);

    private final ConferenceImport conferences;

    RoomsFile(ConferenceImport conferences) {
        this.conferences = conferences;
    }

    @Override
    public FileDefinition file() {
        return FILE;
    }

    @Override
    public void write(Actor actor, List<Row> rows, Facts facts) {
        conferences.rooms(actor, rows.stream().map(RoomsFile::room).toList());
    }

    private static ImportedRoom room(Row row) {
        return new ImportedRoom(
                row.key(), Ids.imported("locality", row.need(LOCALITY)), row.need(NAME), row.get(CAPACITY));
    }
}
