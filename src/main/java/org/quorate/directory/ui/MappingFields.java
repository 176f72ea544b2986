package org.quorate.directory.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.domain.ColumnMapping;
import org.quorate.kernel.RuleViolation;

/** Where each value stands in the file, for when a register has changed its layout. */
class MappingFields extends Details {

    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");

    private final Checkbox headers = new Checkbox("The first line names the columns");
    private final TextField code = new TextField("Code");
    private final TextField name = new TextField("Name");
    private final TextField address = new TextField("Address, parted by commas");
    private final TextField postcode = new TextField("Postcode");
    private final TextField phone = new TextField("Telephone");
    private final TextField status = new TextField("Status");
    private final TextField closedOn = new TextField("Closed on");
    private final TextField sort = new TextField("Sort or phase");
    private final TextField type = new TextField("Type of establishment");
    private final TextField authority = new TextField("Local authority code");

    MappingFields() {
        super("Columns of the file");
        var form = new Div(headers, code, name, address, postcode, phone, status, closedOn, sort, type, authority);
        form.addClassName("q-form");
        headers.addClassName("q-form-wide");
        add(form);
    }

    void show(ColumnMapping mapping) {
        headers.setValue(mapping.headers());
        code.setValue(mapping.code());
        name.setValue(mapping.name());
        address.setValue(String.join(", ", mapping.address()));
        postcode.setValue(mapping.postcode());
        phone.setValue(Objects.requireNonNullElse(mapping.phone(), ""));
        status.setValue(Objects.requireNonNullElse(mapping.status(), ""));
        closedOn.setValue(Objects.requireNonNullElse(mapping.closedOn(), ""));
        sort.setValue(Objects.requireNonNullElse(mapping.sort(), ""));
        type.setValue(Objects.requireNonNullElse(mapping.type(), ""));
        authority.setValue(Objects.requireNonNullElse(mapping.authority(), ""));
    }

    /** {@code column-number} when the file has no headings and a column is not a number. */
    ColumnMapping mapping() {
        return new ColumnMapping(
                headers.getValue(),
                required(code),
                required(name),
                COMMAS.splitAsStream(address.getValue().strip())
                        .filter(column -> !column.isEmpty())
                        .map(this::checked)
                        .toList(),
                required(postcode),
                optional(phone),
                optional(status),
                optional(closedOn),
                optional(sort),
                optional(type),
                optional(authority));
    }

    private String required(TextField field) {
        var column = optional(field);
        if (column == null) {
            throw RuleViolation.of("column-needed", Map.of("column", field.getLabel()));
        }
        return column;
    }

    private @Nullable String optional(TextField field) {
        return field.getValue().isBlank() ? null : checked(field.getValue().strip());
    }

    private String checked(String column) {
        if (!headers.getValue() && !column.matches("[1-9][0-9]{0,2}")) {
            throw RuleViolation.of("column-number");
        }
        return column;
    }
}
