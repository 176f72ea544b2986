package org.quorate.correspondence;

import java.util.Map;

/** Why a message failed, in plain words. */
public final class FailureWords {

    private static final String OTHER = "The mail server said no";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("address-invalid", "This is no address that mail can go to"),
            Map.entry("smtp-550", "There is no such mailbox"),
            Map.entry("smtp-551", "There is no such mailbox"),
            Map.entry("smtp-553", "There is no such mailbox"),
            Map.entry("smtp-552", "Their mailbox is full"),
            Map.entry("smtp-452", "Their mailbox is full"),
            Map.entry("smtp-450", "Their mailbox is busy"),
            Map.entry("smtp-451", "Their mail server asked to try later"),
            Map.entry("smtp-421", "Their mail server is not available"),
            Map.entry("smtp-554", "Their mail server refused it"),
            Map.entry("smtp-sign-in", "Our mail server did not let the portal in"),
            Map.entry("smtp-plain-only", "Our mail server cannot send to an address with such letters before the @"),
            Map.entry("smtp-unreachable", "Our mail server could not be reached"),
            Map.entry("smtp-protocol", "Our mail server and the portal did not understand each other"),
            Map.entry("returned", "It came back: there is no such mailbox"),
            Map.entry("returned-elsewhere", "It was passed on, and came back from there: there is no such mailbox"),
            Map.entry("returned-full", "It came back: their mailbox is full"),
            Map.entry("returned-too-big", "It came back: it is too big for their mailbox"),
            Map.entry("returned-policy", "It came back: their mail system does not let us write to them"),
            Map.entry("returned-given-up", "It came back: their mail system could not be reached for days"),
            Map.entry("returned-refused", "It came back: their mail system refused it"),
            Map.entry("calendar-accepted", "They accepted, and have not said how they come"),
            Map.entry("calendar-declined", "They declined, and have not said why or what happens instead"),
            Map.entry("calendar-tentative", "They may come"),
            Map.entry("calendar-unclear", "Their calendar answered neither yes nor no"),
            Map.entry("calendar-other-sender", "Somebody answered from another address: ask them before you record it"),
            Map.entry("calendar-old-date", "They answered for the date before it was changed"),
            Map.entry("returned-unread", "Something came back, and it does not say why"),
            Map.entry("smtp-no-answer", "Our mail server did not answer"),
            Map.entry("mail-not-written", "The e-mail could not be put together"),
            Map.entry("not-written", "The message could not be put together"),
            Map.entry("gateway-broke", "The sending service broke down"),
            Map.entry("no-gateway", "Nothing is set up to send this"),
            Map.entry("link-missing", "Its personal link is no longer there"),
            Map.entry("code-missing", "Its one-time code has run out"),
            Map.entry("notify-recipient", "This is no number or address that it can go to"),
            Map.entry("notify-no-answer", "GOV.UK Notify did not answer"),
            Map.entry("notify-permanent-failure", "The number or address does not exist"),
            Map.entry("notify-temporary-failure", "The phone could not be reached, perhaps it is switched off"),
            Map.entry("notify-technical-failure", "GOV.UK Notify had a technical fault"),
            Map.entry("notify-validation-failed", "The letter could not be printed"),
            Map.entry("notify-cancelled", "The letter was cancelled"));

    private FailureWords() {}

    /** Whatever the code: a code that nobody foresaw is a refusal by the mail server. */
    public static String of(String code) {
        return WORDS.getOrDefault(code, OTHER);
    }
}
