package org.quorate.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.feedback.Item;
import org.springframework.stereotype.Component;

/** Describes the files in words, from the definitions the import itself reads by: the tables of docs/import.md. */
@Component
final class ImportFormat {

    private final List<FileStep> steps;

    ImportFormat(List<FileStep> steps) {
        this.steps = steps;
    }

    /** A section for each file, in the order they are read. */
    String markdown() {
        return steps.stream().map(step -> section(step.file())).collect(Collectors.joining("\n")) + answers();
    }

    private static String section(FileDefinition file) {
        var text = new StringBuilder("### ")
                .append(file.name())
                .append("\n\n")
                .append(file.about())
                .append(" A row is told apart by `")
                .append(file.key().stream().map(Column::name).collect(Collectors.joining("` and `")))
                .append("`.\n\n")
                .append("| Column | Type | Required | Example | What it says |\n|---|---|---|---|---|\n");
        file.columns().forEach(column -> text.append(line(column)));
        var changing =
                file.changing().stream().map(column -> "`" + column + "`").toList();
        return text + (changing.isEmpty() ? "" : "\nAn update may change " + String.join(", ", changing) + ".\n");
    }

    private static String line(Column<?> column) {
        var codes = column.type().codes();
        var type = column.refersTo() != null
                ? "reference of a " + column.refersTo()
                : column.type().words();
        return "| `" + column.name() + "` | " + type
                + (codes.isEmpty() ? "" : ": " + String.join(", ", codes))
                + " | " + (column.isRequired() ? "yes" : "no")
                + " | "
                + (column.example().isEmpty() ? "" : "`" + column.example().replace("|", "\\|") + "`")
                + " | " + column.meaning() + " |\n";
    }

    private static String answers() {
        var text = new StringBuilder("\nCodes of answers:\n\n| Item | Question | Answers |\n|---|---|---|\n");
        for (var item : Item.values()) {
            text.append("| `" + item + "` | " + item.text() + " | "
                    + (item.answers().isEmpty() ? "in words" : String.join(", ", item.answers())) + " |\n");
        }
        return text.toString();
    }
}
