package org.quorate.correspondence;

import java.util.UUID;

/** Knows the one-time codes that messages carry; asked at the moment a message goes out, and never before. */
public interface CodeSource {

    /** The code as its owner types it. */
    String code(UUID codeId);
}
