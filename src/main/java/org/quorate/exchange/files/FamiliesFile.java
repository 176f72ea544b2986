package org.quorate.exchange.files;

import org.quorate.exchange.check.Facts;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.family.FamilyImport;
import org.quorate.family.ImportedFamily;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Families, which hold children and adults together. */
@Component
@Order(6)
final class FamiliesFile extends OwnedRows<ImportedFamily> {

    static final FileDefinition FILE =
            FileDefinition.of("families.csv", "family", "One line for each family; it holds its people together.");

    static final Column<String> REF = FILE.ref("F-1042");

    FamiliesFile(FamilyImport families) {
        super(FILE, ImportedFamily.class, families::families);
    }

    @Override
    ImportedFamily owned(Row row, Facts facts) {
        return new ImportedFamily(row.key(), row.key());
    }
}
