package org.quorate.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.RuleViolation;

/**
 * E-mail addresses, telephone numbers and postcodes as people type them, brought to the one form they are stored in.
 * Blank becomes null; what cannot be right is a {@link RuleViolation} at the named field.
 */
public final class ContactPoints {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>\"]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final Pattern POSTCODE = Pattern.compile("(GIR|[A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private ContactPoints() {}

    /** Trimmed text, or null when there is none. */
    public static @Nullable String text(String field, @Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = typed.strip();
        if (text.length() > longest) {
            throw RuleViolation.at(field, "text-too-long", Map.of("longest", longest));
        }
        return text;
    }

    /** Trimmed text that must be there. */
    public static String requiredText(String field, @Nullable String typed, int longest) {
        var text = text(field, typed, longest);
        if (text == null) {
            throw RuleViolation.at(field, "required");
        }
        return text;
    }

    /** The address in lower case. */
    public static @Nullable String email(String field, @Nullable String typed) {
        var text = text(field, typed, 254);
        if (text != null && !EMAIL.matcher(text).matches()) {
            throw RuleViolation.at(field, "email-shape");
        }
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    /**
     * The address that takes the place of a stored one, in lower case. Unless it stays the same or there is none any
     * more it must have been typed twice, so that nothing about a child is ever sent to a mistyped address.
     *
     * @throws RuleViolation at {@code email}: {@code email-shape}; at {@code emailAgain}: {@code email-differs}
     */
    public static @Nullable String emailTypedTwice(
            @Nullable String stored, @Nullable String typed, @Nullable String again) {
        var email = email("email", typed);
        if (email != null
                && !email.equalsIgnoreCase(stored)
                && (again == null || !email.equalsIgnoreCase(again.strip()))) {
            throw RuleViolation.at("emailAgain", "email-differs");
        }
        return email;
    }

    /** As {@link #emailTypedTwice}, but where no address was stored typing it once will do. */
    public static @Nullable String changedEmail(
            @Nullable String stored, @Nullable String typed, @Nullable String again) {
        return stored == null ? email("email", typed) : emailTypedTwice(stored, typed, again);
    }

    /** The number as E.164; without a country code it is taken for a United Kingdom number. */
    public static @Nullable String phone(String field, @Nullable String typed) {
        var text = text(field, typed, 40);
        if (text == null) {
            return null;
        }
        try {
            var number = PHONES.parse(text, "GB");
            // "possible", not "valid": the numbers kept for drama and tests are not assigned to anybody
            if (PHONES.isPossibleNumber(number)) {
                return PHONES.format(number, PhoneNumberFormat.E164);
            }
        } catch (NumberParseException notANumber) {
            throw RuleViolation.at(field, "phone-shape");
        }
        throw RuleViolation.at(field, "phone-shape");
    }

    /** A stored number as people read it: {@code 01772 123456}, abroad with its country code. */
    public static String phoneForReading(String stored) {
        try {
            var number = PHONES.parse(stored, "GB");
            return PHONES.format(
                    number,
                    number.getCountryCode() == 44 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException notANumber) {
            return stored;
        }
    }

    /** A United Kingdom postcode in capitals with one space. */
    public static @Nullable String postcode(String field, @Nullable String typed) {
        var text = text(field, typed, 20);
        if (text == null) {
            return null;
        }
        var matcher = POSTCODE.matcher(text.replace(" ", "").toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw RuleViolation.at(field, "postcode-shape");
        }
        return matcher.group(1) + " " + matcher.group(2);
    }
}
