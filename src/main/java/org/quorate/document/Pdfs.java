package org.quorate.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.quorate.document.print.Press;
import org.quorate.document.print.Sheets;
import org.springframework.stereotype.Component;

/**
 * Prints documents as PDF/UA-1: one stylesheet, embedded fonts, headings, tables and lists that a screen reader knows,
 * page numbers, and nothing fetched from anywhere. Text is text: nothing of the model becomes markup.
 */
@Component
public class Pdfs {

    private final Sheets sheets = new Sheets();
    private final Press press = new Press();

    public byte[] render(Printed printed) {
        var bytes = new ByteArrayOutputStream();
        try {
            render(printed, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Leaves {@code to} open. */
    public void render(Printed printed, OutputStream to) throws IOException {
        var mark = printed.watermark();
        press.print(sheets.of(printed), mark == null ? null : mark.words(), to);
    }
}
