package org.quorate.agencyreport.light;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Objects;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;
import org.quorate.document.NewFile;
import org.quorate.kernel.Reading;
import org.quorate.kernel.RuleViolation;

/**
 * A form with one file, read as it arrives: nothing of it lies on disk. Whatever is not wanted is read and thrown away up
 * to a limit, because a browser shows no answer while it is still sending.
 */
final class FileForm {

    static final String FILE = "file";
    static final String ABOUT = "about";

    private static final int LONGEST_HEAD = 8 * 1024;
    private static final int LONGEST_FIELD = 64;
    private static final int READ = 4;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration LONGEST_UNWANTED = Duration.ofMinutes(1);

    private final HttpServletRequest request;
    private final long most;
    private final long unwanted;
    private @Nullable String about;

    /** @param largest that is kept; more is read, so that whoever picked a larger file by mistake is told */
    FileForm(HttpServletRequest request, long largest) {
        this.request = request;
        this.most = READ * largest;
        this.unwanted = largest;
    }

    /** What becomes of the file. */
    @FunctionalInterface
    interface Taking {
        void take(@Nullable String about, NewFile file);
    }

    /** Whom it says the file is about, once it was read. */
    @Nullable
    String about() {
        return about;
    }

    /** @throws RuleViolation at {@code file}: there is none, it did not arrive whole, or what the taking says */
    void read(Taking taking) {
        Reading.pause();
        try (var body = new Bounded(request.getInputStream(), most, LONGEST)) {
            if (request.getContentLengthLong() > most) {
                throw RuleViolation.at(FILE, "file-far-too-large");
            }
            try {
                take(body, taking);
            } finally {
                body.rest();
            }
        } catch (IOException cutOff) {
            throw RuleViolation.at(FILE, "file-cut-off");
        } catch (InvalidFileNameException signs) {
            throw RuleViolation.at(FILE, "file-type-not-kept");
        }
    }

    /** Nothing of it is wanted; of somebody who has shown no code, not much is taken. */
    void discard() {
        if (request.getContentLengthLong() > unwanted) {
            return;
        }
        Reading.pause();
        try (var body = new Bounded(request.getInputStream(), unwanted, LONGEST_UNWANTED)) {
            body.rest();
        } catch (IOException gone) {
            return;
        }
    }

    private void take(InputStream body, Taking taking) throws IOException {
        var upload = new FileUpload();
        upload.setHeaderEncoding(UTF_8.name());
        upload.setPartHeaderSizeMax(LONGEST_HEAD);
        var items = upload.getItemIterator(new Form(request, body));
        while (items.hasNext()) {
            var item = items.next();
            if (ABOUT.equals(item.getFieldName()) && item.isFormField()) {
                about = text(item);
            } else if (FILE.equals(item.getFieldName()) && !item.isFormField()) {
                var name = Objects.requireNonNullElse(item.getName(), "");
                if (name.isBlank()) {
                    break;
                }
                taking.take(about, new NewFile(name, item.openStream(), -1));
                return;
            }
        }
        throw RuleViolation.at(FILE, "file-missing");
    }

    private static String text(FileItemStream item) throws IOException {
        try (var content = item.openStream()) {
            return new String(content.readNBytes(LONGEST_FIELD), UTF_8);
        }
    }

    private record Form(HttpServletRequest request, InputStream body) implements UploadContext {

        @Override
        public String getCharacterEncoding() {
            return UTF_8.name();
        }

        @Override
        public String getContentType() {
            return Objects.requireNonNullElse(request.getContentType(), "");
        }

        @Override
        public long contentLength() {
            return request.getContentLengthLong();
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }
    }

    /** Ends in a failure where it goes on and on, in length or in time. */
    private static final class Bounded extends FilterInputStream {

        private final long end;
        private long left;

        Bounded(InputStream body, long most, Duration longest) {
            super(body);
            left = most;
            end = System.nanoTime() + longest.toNanos();
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            return counted(read, read);
        }

        /** To the end, and lost. */
        void rest() {
            try {
                transferTo(OutputStream.nullOutputStream());
            } catch (IOException gone) {
                return;
            }
        }

        private int counted(int read, int bytes) throws IOException {
            if (read >= 0) {
                left -= bytes;
            }
            if (left < 0 || System.nanoTime() > end) {
                throw new IOException("more, or longer, than is read");
            }
            return read;
        }
    }
}
