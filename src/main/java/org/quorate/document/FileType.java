package org.quorate.document;

import java.util.Locale;
import java.util.Set;

/** What is kept; whatever else it is, it is refused. */
public enum FileType {
    PDF("PDF", "application/pdf", Set.of("pdf")),
    WORD("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
    JPEG("JPEG image", "image/jpeg", Set.of("jpg", "jpeg")),
    PNG("PNG image", "image/png", Set.of("png"));

    private final String label;
    private final String mediaType;
    private final Set<String> endings;

    FileType(String label, String mediaType, Set<String> endings) {
        this.label = label;
        this.mediaType = mediaType;
        this.endings = endings;
    }

    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isImage() {
        return this == JPEG || this == PNG;
    }

    /** Whether a file of this type may be called so. */
    public boolean mayEndIn(String ending) {
        return endings.contains(ending.toLowerCase(Locale.ROOT));
    }
}
