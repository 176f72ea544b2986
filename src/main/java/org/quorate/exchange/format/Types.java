package org.quorate.exchange.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.directory.PostalAddress;
import org.quorate.family.NhsNumber;
import org.quorate.kernel.Names;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.RuleMessages;

/** The types of cells there are. */
public final class Types {

    private static final Pattern REF = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._/-]*");
    private static final Pattern SHORTENED = Pattern.compile("\\d(\\.\\d+)?[eE]\\+\\d+");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");

    private Types() {}

    public static Type<String> text(int max) {
        return Type.of("text, at most " + max + " characters", text -> {
            if (text.length() > max) {
                throw new Unreadable("is longer than " + max + " characters");
            }
            return checked("text", words -> Objects.requireNonNullElse(ContactPoints.text("text", words, max), ""))
                    .reading()
                    .read(text);
        });
    }

    /** A letter's address, without its postcode. */
    public static Type<String> address() {
        return checked("address", text -> {
            PostalAddress.typed(text, null);
            return text;
        });
    }

    /** A reference of the council's own; kept in capitals, so that C-1 and c-1 are the same. */
    public static Type<String> ref(int max) {
        return Type.of("reference, at most " + max + " letters, digits and . _ / -", text -> {
            if (SHORTENED.matcher(text).matches()) {
                throw new Unreadable("was shortened by a spreadsheet; format the column as text and type it again");
            }
            if (text.length() > max || !REF.matcher(text).matches()) {
                throw new Unreadable("is not a reference: at most " + max + " letters, digits and . _ / -");
            }
            return text.toUpperCase(Locale.ROOT);
        });
    }

    public static Type<LocalDate> day() {
        return Type.of("day", Days::read);
    }

    public static Type<LocalTime> time() {
        return Type.of("clock time", Days::readTime);
    }

    public static Type<Boolean> yesNo() {
        return Type.of("yes or no", text -> {
            var answer = whole(text).toLowerCase(Locale.ROOT);
            if (YES.contains(answer)) {
                return true;
            }
            if (NO.contains(answer)) {
                return false;
            }
            throw new Unreadable("is neither yes nor no");
        });
    }

    public static Type<Integer> number(int min, int max) {
        return Type.of("number, " + min + " to " + max, text -> {
            try {
                int number = Integer.parseInt(whole(text));
                if (number >= min && number <= max) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                throw new Unreadable("is not a whole number");
            }
            throw new Unreadable("is not between " + min + " and " + max);
        });
    }

    public static Type<String> email() {
        return checked("e-mail address", text -> ContactPoints.email("email", text));
    }

    /** Somebody's or something's name; what computers write for none is asked about. */
    public static Type<String> name(int max) {
        var name = checked("name", text -> {
            ContactPoints.requiredName("name", text, max);
            return text;
        });
        return Type.of(text(max).words(), text -> {
            if (Names.isAskedAbout(text)) {
                throw new Unreadable("is what computers write for no name: leave it blank,"
                        + " or enter this person on screen if they are really called that");
            }
            return name.reading().read(text);
        });
    }

    public static Type<String> nhsNumber() {
        return Type.of(
                "NHS number",
                text -> NhsNumber.parse(text)
                        .map(NhsNumber::digits)
                        .orElseThrow(() ->
                                new Unreadable("is not an NHS number: ten digits of which the last is a check digit")));
    }

    public static Type<String> phone() {
        return checked("telephone number", text -> ContactPoints.phone("phone", text));
    }

    public static Type<String> postcode() {
        return checked("postcode", text -> ContactPoints.postcode("postcode", text));
    }

    public static <E extends Enum<E>> Type<E> code(Class<E> codes) {
        var names = Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
        return new Type<>("code", names, text -> {
            var name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
            if (!names.contains(name)) {
                throw new Unreadable("is not one of the codes" + Suggestion.of(name, names, ""));
            }
            return Enum.valueOf(codes, name);
        });
    }

    /** One of these words, where the domain has no closed list of its own. */
    public static Type<String> oneOf(List<String> codes) {
        return new Type<>("code", codes, text -> {
            var name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
            if (!codes.contains(name)) {
                throw new Unreadable("is not one of the codes" + Suggestion.of(name, codes, ""));
            }
            return name;
        });
    }

    /** Several codes with | between them, each once, in the order given. */
    public static <E extends Enum<E>> Type<List<E>> codes(Class<E> codes) {
        var one = code(codes);
        return new Type<>("codes, | between them", one.codes(), text -> {
            var read = new LinkedHashSet<E>();
            for (var part : text.split("\\|", -1)) {
                read.add(one.reading().read(part.strip()));
            }
            return List.copyOf(read);
        });
    }

    /** Spreadsheets write 90 as 90.0. */
    private static String whole(String number) {
        return number.replaceFirst("\\.0+$", "");
    }

    /** What the screens take, and in the form in which they store it. */
    private static Type<String> checked(String words, UnaryOperator<@Nullable String> validator) {
        return Type.of(words, text -> {
            try {
                return Objects.requireNonNull(validator.apply(text));
            } catch (RuleViolation refused) {
                throw new Unreadable("is not a" + ("aeiou".indexOf(words.charAt(0)) < 0 ? " " : "n ") + words + ": "
                        + RuleMessages.text(refused));
            }
        });
    }
}
