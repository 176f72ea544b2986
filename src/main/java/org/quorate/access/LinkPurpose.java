package org.quorate.access;

/**
 * The one thing a personal link is good for. Declared by the {@link LinkOwner} whose matter such links are.
 *
 * @param code what is kept with a link, for example {@code INVITATION}
 * @param path where such links are answered, for example {@code /i/}; the token follows
 */
public record LinkPurpose(String code, String path) {}
