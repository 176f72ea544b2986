package org.quorate.directory.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.directory.PostalAddress;
import org.quorate.directory.domain.RegisterReport.Problem;
import org.quorate.directory.domain.RegisterSort.Standing;
import org.quorate.kernel.RuleViolation;

/** Reads a national register's file row by row; a row that cannot be taken is kept as a problem, with its place. */
public final class RegisterFile {

    /** England's schools, open and closed, are some 50,000 rows and 65 MB. */
    private static final int LARGEST = 100 << 20;

    private static final int MOST = 100_000;

    private final RegisterSort sort;
    private final ColumnMapping mapping;
    private final RegisterFilter filter;
    private final LocalDate today;

    private final List<RegisterEntry> entries = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();
    private final List<Problem> leftOut = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private int passedOver;

    public RegisterFile(RegisterSort sort, ColumnMapping mapping, RegisterFilter filter, LocalDate today) {
        this.sort = sort;
        this.mapping = mapping;
        this.filter = filter;
        this.today = today;
    }

    /** Reads the whole file. */
    public RegisterFile read(InputStream csv) {
        var format = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true);
        if (mapping.headers()) {
            format.setHeader().setSkipHeaderRecord(true);
        }
        try (var parser = CSVParser.parse(RegisterText.reader(bounded(csv)), format.get())) {
            requireColumns(parser);
            for (var row : parser) {
                take(row, parser.getCurrentLineNumber());
                if (entries.size() + refused.size() > MOST) {
                    throw RuleViolation.at("file", "register-too-large");
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException notCsv) {
            throw RuleViolation.at("file", "file-not-csv");
        }
        return this;
    }

    private static byte[] bounded(InputStream csv) throws IOException {
        var bytes = csv.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw RuleViolation.at("file", "register-too-large");
        }
        return bytes;
    }

    List<RegisterEntry> entries() {
        return entries;
    }

    List<Problem> refused() {
        return refused;
    }

    List<Problem> leftOut() {
        return leftOut;
    }

    int passedOver() {
        return passedOver;
    }

    private void requireColumns(CSVParser parser) {
        if (!mapping.headers()) {
            return;
        }
        var missing = columns().stream()
                .filter(column -> !parser.getHeaderNames().contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw RuleViolation.at("file", "column-missing", Map.of("columns", String.join(", ", missing)));
        }
    }

    private List<String> columns() {
        var all = new ArrayList<>(mapping.address());
        all.addAll(Arrays.asList(
                mapping.code(),
                mapping.name(),
                mapping.postcode(),
                mapping.phone(),
                mapping.status(),
                mapping.closedOn(),
                mapping.sort(),
                mapping.type(),
                mapping.authority()));
        all.removeIf(Objects::isNull);
        return all;
    }

    private void take(CSVRecord row, long line) {
        var kind = sort.kindOf(cellOrNull(row, mapping.sort()), cellOrNull(row, mapping.type()));
        var postcode = cell(row, mapping.postcode());
        if (kind.isEmpty() || !filter.takes(postcode, cell(row, mapping.authority()))) {
            passedOver++;
            return;
        }
        try {
            var code = required(row, mapping.code(), 20).toUpperCase(Locale.ROOT);
            var name = RegisterText.calm(ContactPoints.requiredName(mapping.name(), cell(row, mapping.name()), 200));
            var closedOn = closedOn(row);
            if (closedOn == null && standing(row) == Standing.NOT_YET) {
                passedOver++;
                return;
            }
            var entry = new RegisterEntry(
                    code,
                    name,
                    kind.get(),
                    PostalAddress.typed(address(row), null).lines(),
                    ContactPoints.postcode(mapping.postcode(), postcode),
                    phone(row, line),
                    closedOn);
            if (!codes.add(code)) {
                throw RuleViolation.at(mapping.code(), "register-twice");
            }
            entries.add(entry);
        } catch (RuleViolation violation) {
            refused.add(problem(row, line, violation));
        }
    }

    private @Nullable String phone(CSVRecord row, long line) {
        if (mapping.phone() == null) {
            return null;
        }
        try {
            return ContactPoints.phone(mapping.phone(), cell(row, mapping.phone()));
        } catch (RuleViolation notANumber) {
            leftOut.add(problem(row, line, notANumber));
            return null;
        }
    }

    private Standing standing(CSVRecord row) {
        var column = mapping.status();
        if (column == null) {
            return Standing.OPEN;
        }
        return sort.standingOf(cell(row, column)).orElseThrow(() -> RuleViolation.at(column, "register-status"));
    }

    /** The last day it was open; yesterday when the register says it is closed and not since when. */
    private @Nullable LocalDate closedOn(CSVRecord row) {
        var standing = standing(row);
        var day =
                mapping.closedOn() == null ? null : RegisterText.day(mapping.closedOn(), cell(row, mapping.closedOn()));
        return switch (standing) {
            case CLOSED -> day == null ? today.minusDays(1) : day;
            // a day that lies ahead is announced, and kept for when it comes
            case OPEN, NOT_YET -> day != null && !day.isAfter(today) ? day : null;
        };
    }

    private @Nullable String address(CSVRecord row) {
        return mapping.address().stream()
                .map(column -> cell(row, column))
                .filter(part -> !part.isEmpty())
                .map(RegisterText::calm)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private String required(CSVRecord row, String column, int longest) {
        return ContactPoints.requiredText(column, cell(row, column), longest);
    }

    private Problem problem(CSVRecord row, long line, RuleViolation violation) {
        var column = Objects.requireNonNullElse(violation.field(), "");
        return new Problem(line, column, columns().contains(column) ? cell(row, column) : "", violation.code());
    }

    private @Nullable String cellOrNull(CSVRecord row, @Nullable String column) {
        return column == null ? null : cell(row, column);
    }

    /** The value without spaces around it; empty when the row is too short. */
    private String cell(CSVRecord row, @Nullable String column) {
        if (column == null) {
            return "";
        }
        if (mapping.headers()) {
            return row.isSet(column) ? row.get(column).strip() : "";
        }
        int index = Integer.parseInt(column) - 1;
        return index >= 0 && index < row.size() ? row.get(index).strip() : "";
    }
}
