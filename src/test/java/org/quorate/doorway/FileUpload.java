package org.quorate.doorway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** A form with a file as a browser writes it. */
public final class FileUpload {

    private static final String BOUNDARY = "----QuorateTest7d1";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public FileUpload with(String field, String value) {
        return part("form-data; name=\"" + field + "\"", "", value.getBytes(UTF_8));
    }

    public FileUpload with(String field, String fileName, byte[] content) {
        return part(
                "form-data; name=\"" + field + "\"; filename=\"" + fileName + "\"",
                "Content-Type: application/octet-stream\r\n",
                content);
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    public byte[] body() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return whole.toByteArray();
    }

    private FileUpload part(String disposition, String more, byte[] content) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n" + more + "\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
        return this;
    }
}
