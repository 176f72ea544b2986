package org.quorate.document;

import java.util.Locale;

/** What is kept; whatever else it is, it is refused. */
public enum FileType {
    PDF("PDF", "application/pdf", "pdf"),
    WORD("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    JPEG("JPEG image", "image/jpeg", "jpe?g"),
    PNG("PNG image", "image/png", "png");

    private final String label;
    private final String mediaType;
    private final String endings;

    FileType(String label, String mediaType, String endings) {
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
        return ending.toLowerCase(Locale.ROOT).matches(endings);
    }
}
