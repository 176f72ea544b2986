package org.quorate.access;

/**
 * What was asked for is not here, or is not the asker's to see: the two look the same on purpose, and it carries no
 * detail.
 */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found");
    }
}
