package org.quorate.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Somebody who speaks HTTP to the portal without a browser, keeps cookies, and follows nothing. */
final class Wire {

    /** What came back; names of headers in lower case. */
    record Answer(int status, Map<String, String> headers, String body) {

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /** @param headers names and values, by turns */
    Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    Answer post(String path, String form) {
        return send("POST", path, form, "Content-Type", "application/x-www-form-urlencoded");
    }

    Answer send(String method, String path, String body, String... headers) {
        return send(method, path, body.getBytes(UTF_8), headers);
    }

    Answer send(String method, String path, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, BodyPublishers.ofByteArray(body))
                .header("Accept", "text/html, */*;q=0.1");
        for (int n = 0; n < headers.length; n += 2) {
            request.header(headers[n], headers[n + 1]);
        }
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var found = new TreeMap<String, String>();
            response.headers().map().forEach((name, values) -> found.put(name, String.join(", ", values)));
            return new Answer(response.statusCode(), found, response.body());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    Wire signIn(Town.Person person) {
        post("/sign-in", "username=" + person.username() + "&password=" + person.password());
        return this;
    }

    /** Word for word, as no client would; reads the head of the answer. */
    Answer raw(String requestLine, String... headers) {
        var lines = new ArrayList<>(List.of(requestLine, "Host: 127.0.0.1"));
        lines.addAll(List.of(headers));
        cookies.getCookieStore().getCookies().forEach(cookie -> lines.add("Cookie: " + cookie));
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(UTF_8));
            var head = head(socket);
            var found = new TreeMap<String, String>();
            head.stream().skip(1).forEach(line -> {
                var colon = line.indexOf(':');
                found.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            });
            return new Answer(Integer.parseInt(head.getFirst().substring(9, 12)), found, "");
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Announces a body and sends half of it; the first line of what comes back, or nothing. */
    String half(String requestLine, String contentType, byte[] body) {
        var lines = new ArrayList<>(List.of(
                requestLine, "Host: 127.0.0.1", "Content-Type: " + contentType, "Content-Length: " + body.length));
        cookies.getCookieStore().getCookies().forEach(cookie -> lines.add("Cookie: " + cookie));
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(UTF_8));
            socket.getOutputStream().write(body, 0, body.length / 2);
            socket.shutdownOutput();
            var answer = head(socket);
            return answer.isEmpty() ? "" : answer.getFirst();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<String> head(Socket socket) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
        var lines = new ArrayList<String>();
        for (var line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            lines.add(line);
        }
        return lines;
    }
}
