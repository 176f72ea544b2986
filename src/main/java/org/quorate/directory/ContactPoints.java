package org.quorate.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.Letters;
import org.quorate.kernel.RuleViolation;

/**
 * E-mail addresses, telephone numbers, postcodes and names as people type them, brought to the one form they are stored
 * in, whatever door they come through: a screen, a light page, an import, a register. Blank becomes null; what cannot be
 * right is a {@link RuleViolation} at the named field.
 */
public final class ContactPoints {

    private static final Pattern EMAIL = Pattern.compile(
            "(?=[^@]{1,64}@)[^\\s\\p{C}@,;:<>()\\[\\]\"\\\\.]+(?:\\.[^\\s\\p{C}@,;:<>()\\[\\]\"\\\\.]+)*"
                    + "@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

    /** Letters of domains that old and new registries turn into different plain ones (RFC 5895). */
    private static final Pattern TWO_DOMAINS = Pattern.compile("[\u00df\u03c2\u200c\u200d]");

    private static final Pattern POSTCODE = Pattern.compile("(GIR|[A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");
    private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\t]");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\ufeff]");
    private static final Pattern SIGNS = Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cs}\\ufffd&&[^\\n\\r]]");
    private static final Pattern MOBILE = Pattern.compile("7[1-57-9]\\d{8}|7624\\d{6}");
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private ContactPoints() {}

    /**
     * Trimmed text, or null when there is none. Spaces that do not break are spaces; marks that nobody sees are left out.
     *
     * @throws RuleViolation {@code text-too-long}; {@code text-signs} for what no keyboard writes, such as NUL
     */
    public static @Nullable String text(String field, @Nullable String typed, int longest) {
        var text = typed == null
                ? ""
                : UNSEEN.matcher(SPACES.matcher(typed).replaceAll(" "))
                        .replaceAll("")
                        .strip();
        if (text.isEmpty()) {
            return null;
        }
        if (SIGNS.matcher(text).find()) {
            throw RuleViolation.at(field, "text-signs");
        }
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
     * Somebody's or something's name, its letters composed and one space between its words; null when there is none.
     *
     * @throws RuleViolation {@code name-without-letters}, for a dash or a number in place of a name
     */
    public static @Nullable String name(String field, @Nullable String typed, int longest) {
        var text = text(field, typed, longest);
        if (text == null) {
            return null;
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw RuleViolation.at(field, "name-without-letters");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
    }

    /** As {@link #name}, and it must be there. */
    public static String requiredName(String field, @Nullable String typed, int longest) {
        var name = name(field, typed, longest);
        if (name == null) {
            throw RuleViolation.at(field, "required");
        }
        return name;
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
        if (typed != null && UNSEEN.matcher(typed).find()) {
            throw RuleViolation.at(field, "email-shape");
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
            if (number.hasExtension()) {
                throw RuleViolation.at(field, "phone-extension");
            }
            // "possible", not "valid": the numbers kept for drama and tests are not assigned to anybody
            if (PHONES.isPossibleNumber(number)) {
                return PHONES.format(number, PhoneNumberFormat.E164);
            }
        } catch (NumberParseException notANumber) {
            throw RuleViolation.at(field, "phone-shape");
        }
        throw RuleViolation.at(field, "phone-shape");
    }

    /** As {@link #phone}, for a number that text messages go to. */
    public static @Nullable String mobile(String field, @Nullable String typed) {
        var phone = phone(field, typed);
        if (phone != null && !takesTexts(phone)) {
            throw RuleViolation.at(field, "phone-not-mobile");
        }
        return phone;
    }

    /** Whether a stored number is one that text messages can go to: a landline's is none. */
    public static boolean takesTexts(String stored) {
        try {
            var number = PHONES.parse(stored, "GB");
            return number.getCountryCode() == 44
                    ? MOBILE.matcher(PHONES.getNationalSignificantNumber(number))
                            .matches()
                    : PHONES.getNumberType(number) != PhoneNumberType.FIXED_LINE;
        } catch (NumberParseException notANumber) {
            return false;
        }
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
