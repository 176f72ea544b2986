package org.quorate.document.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts that come with the portal; each document holds the signs it uses of them. Noto Sans has the letters of
 * Europe, Noto Sans Arabic those of Arabic and Urdu, DejaVu Sans many signs and further scripts.
 */
enum Typefaces {
    REGULAR("NotoSans-Regular", "text", 400, FontStyle.NORMAL),
    BOLD("NotoSans-Bold", "text", 700, FontStyle.NORMAL),
    ITALIC("NotoSans-Italic", "text", 400, FontStyle.ITALIC),
    ARABIC("NotoSansArabic-Regular", "arabic", 400, FontStyle.NORMAL),
    ARABIC_BOLD("NotoSansArabic-Bold", "arabic", 700, FontStyle.NORMAL),
    SIGNS("DejaVuSans", "signs", 400, FontStyle.NORMAL);

    private final String file;
    private final String family;
    private final int weight;
    private final FontStyle style;

    private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

    Typefaces(String file, String family, int weight, FontStyle style) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.style = style;
    }

    static void addTo(PdfRendererBuilder builder) {
        for (var face : List.of(values())) {
            builder.useFont(face::stream, face.family, face.weight, face.style, true);
        }
    }

    InputStream stream() {
        return new ByteArrayInputStream(READ.computeIfAbsent(file, Typefaces::read));
    }

    private static byte[] read(String file) {
        try (var stream = Typefaces.class.getResourceAsStream("/print/fonts/" + file + ".ttf")) {
            return Objects.requireNonNull(stream, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
