package org.quorate.exchange.files;

import java.util.List;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.family.FamilyImport;
import org.quorate.family.ImportedFamily;
import org.quorate.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Families, which hold children and adults together. */
@Component
@Order(6)
final class FamiliesFile implements FileStep {

    static final Column<String> REF = Common.ref("F-1042");
    static final FileDefinition FILE = FileDefinition.of(
            "families.csv", "family", "One line for each family; it holds its people together.", List.of(REF));

    private final FamilyImport families;

    FamiliesFile(FamilyImport families) {
        this.families = families;
    }

    @Override
    public FileDefinition file() {
        return FILE;
    }

    @Override
    public void write(Actor actor, List<Row> rows, Facts facts) {
        families.families(
                actor,
                rows.stream()
                        .map(row -> new ImportedFamily(row.key(), row.key()))
                        .toList());
    }
}
