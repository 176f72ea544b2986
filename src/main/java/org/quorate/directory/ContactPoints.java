package org.quorate.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Letters;
import org.quorate.kernel.RuleViolation;

/**
 * E-mail addresses, telephone numbers and postcodes as people type them, brought to the one form they are stored in.
 * Blank becomes null; what cannot be right is a {@link RuleViolation} at the named field.
 */
public final class ContactPoints {

    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s\\p{C}@,;<>\"]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

    /** Letters of domains that old and new registries turn into different plain ones (RFC 5895). */
    private static final Pattern TWO_DOMAINS = Pattern.compile("[\u00df\u03c2\u200c\u200d]");

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

    /**
     * The address as it is compared, byte for byte: plain letters in lower case, the domain in its plain form, letters
     * before the {@code @} that are not plain as they were typed, composed.
     */
    public static @Nullable String email(String field, @Nullable String typed) {
        var text = text(field, typed, 254);
        if (text == null) {
            return null;
        }
        var email = Letters.lower(plainDomain(field, text));
        if (!EMAIL.matcher(email).matches()) {
            throw RuleViolation.at(field, "email-shape");
        }
        return email;
    }

    private static String plainDomain(String field, String typed) {
        var at = typed.lastIndexOf('@');
        var mailbox = typed.substring(0, Math.max(at, 0));
        var domain = typed.substring(at + 1);
        var composed = Normalizer.normalize(mailbox, Normalizer.Form.NFC);
        // a letter that only looks like a plain one, such as the sign for kelvin, must not become it
        var disguised = isPlain(composed) && !isPlain(mailbox);
        if (disguised || TWO_DOMAINS.matcher(domain).find()) {
            throw RuleViolation.at(field, "email-shape");
        }
        try {
            return composed + "@" + IDN.toASCII(domain);
        } catch (IllegalArgumentException noDomain) {
            throw RuleViolation.at(field, "email-shape");
        }
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter < 128);
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
        if (email != null && !email.equals(stored) && !email.equals(email("emailAgain", again))) {
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
