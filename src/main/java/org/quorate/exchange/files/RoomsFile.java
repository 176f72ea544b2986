package org.quorate.exchange.files;

import org.quorate.conference.ConferenceImport;
import org.quorate.conference.ImportedRoom;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Types;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where conferences meet. */
@Component
@Order(2)
final class RoomsFile extends OwnedRows<ImportedRoom> {

    static final FileDefinition FILE = FileDefinition.of("rooms.csv", "room", "One line for each room.");

    static final Column<String> REF = FILE.ref("EAST-1");
    static final Column<String> LOCALITY = FILE.to("locality", "EAST", "Where it is");
    static final Column<String> NAME =
            FILE.required("name", Types.text(120), "Weaver Room, Mill House", "Once in a locality");
    static final Column<Integer> CAPACITY =
            FILE.optional("capacity", Types.number(1, 500), "14", "How many people it seats");

    static {
        FILE.unique(LOCALITY, NAME);
    }

    RoomsFile(ConferenceImport conferences) {
        super(FILE, ImportedRoom.class, conferences::rooms);
    }
}
