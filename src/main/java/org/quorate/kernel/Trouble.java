package org.quorate.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.transaction.TransactionException;

/** What a failure comes from that nobody's input is to blame for, as far as its exceptions tell. */
public enum Trouble {
    DATABASE("The database did not answer, or could not keep what was written."),
    DISK("A file could not be read or written; the disk may be full."),
    MEMORY("There was not enough memory."),
    OTHER("Something went wrong in the portal.");

    private final String text;

    Trouble(String text) {
        this.text = text;
    }

    /** In words, without anything that was typed. */
    public String text() {
        return text;
    }

    public static Trouble of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var trouble = ofOne(cause);
            if (trouble != null) {
                return trouble;
            }
        }
        return OTHER;
    }

    private static @Nullable Trouble ofOne(Throwable failure) {
        return switch (failure) {
            case OutOfMemoryError full -> MEMORY;
            case DataIntegrityViolationException ours -> OTHER;
            case InvalidDataAccessResourceUsageException ours -> OTHER;
            case DataAccessException database -> DATABASE;
            case TransactionException database -> DATABASE;
            case SQLException database -> DATABASE;
            case IOException disk -> DISK;
            case UncheckedIOException disk -> DISK;
            default -> null;
        };
    }
}
