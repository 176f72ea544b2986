package org.quorate.document.print;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** Sets a page of XHTML as PDF/UA-1. It asks for nothing but what lies beside its own stylesheet. */
public class Press {

    private static final String OURS = "print";
    private static final String BASE = OURS + ":/";
    private static final float PDF_VERSION = 1.7f;
    private static final String PRODUCER = "Quorate";

    static {
        // quotes what it sets
        XRLog.setLoggingEnabled(false);
    }

    /** @param mark what stands behind the text of every page; null for nothing */
    public void print(Document page, @Nullable String mark, OutputStream to) throws IOException {
        var builder = new PdfRendererBuilder()
                .withW3cDocument(page, BASE)
                .usePdfUaAccessibility(true)
                .usePdfVersion(PDF_VERSION)
                .withProducer(PRODUCER)
                .useUriResolver((base, uri) -> uri.startsWith("#") ? base + uri : ours(uri))
                .useProtocolsStreamImplementation(uri -> new Resource(uri), OURS)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(TextDirection.LTR)
                .toStream(to);
        Typefaces.addTo(builder);
        try (var svg = new BatikSVGDrawer();
                var renderer = builder.useSVGDrawer(svg).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (var pdf = renderer.getPdfDocument()) {
                if (mark != null) {
                    Marks.stamp(pdf, mark);
                }
                pdf.save(to);
            }
        }
    }

    /** A file of ours, without any folder in its name; nothing else is there. */
    private static @Nullable String ours(String uri) {
        var name = uri.startsWith(BASE) ? uri.substring(BASE.length()) : uri;
        return name.matches("[a-z-]+\\.(css|svg|png)") ? BASE + name : null;
    }

    private record Resource(String uri) implements FSStream {

        @Override
        public InputStream getStream() {
            return Objects.requireNonNull(
                    Press.class.getResourceAsStream("/print" + URI.create(uri).getPath()), "no such resource");
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
