package org.quorate.agencyreport.light;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.quorate.document.OpenedFile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file on its way to whoever may open it: to be saved, never shown as a page of ours, and kept by nobody between. */
final class Download {

    private Download() {}

    static ResponseEntity<byte[]> of(OpenedFile opened) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.file().type().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(opened.file().name(), UTF_8)
                                .build()
                                .toString())
                .body(opened.content().bytes());
    }
}
