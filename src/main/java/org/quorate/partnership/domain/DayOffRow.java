package org.quorate.partnership.domain;

import java.time.LocalDate;

/** A day off as kept, besides those that England's rules give by themselves. */
public record DayOffRow(LocalDate day, String title, Source source) {

    /** Where a day off comes from. */
    public enum Source {
        /** GOV.UK's list of bank holidays. */
        GOV_UK("GOV.UK"),
        /** The partnership does not work on it, every year it is entered for. */
        LOCAL("Local"),
        /** A single event, such as a royal one before GOV.UK lists it. */
        ONE_OFF("One-off");

        private final String text;

        Source(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
