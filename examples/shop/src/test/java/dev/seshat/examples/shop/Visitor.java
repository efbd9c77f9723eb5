package dev.seshat.examples.shop;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A browser that visits a shop, as far as tests need one. It keeps cookies itself, because the JDK's cookie handler
 * sends no Secure cookie over plain HTTP, which browsers do to the machine they run on.
 */
final class Visitor {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String userAgent;
    private int port;

    private Visitor(int port, String userAgent) {
        this.port = port;
        this.userAgent = userAgent;
    }

    static Visitor of(int port) {
        return new Visitor(port, "curl/8.5.0");
    }

    static Visitor of(int port, String userAgent) {
        return new Visitor(port, userAgent);
    }

    /** Goes to a shop at another port, with the cookies of this one. */
    void moveTo(int newPort) {
        port = newPort;
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    void dropCookie(String name) {
        cookies.remove(name);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Sends a form, given as name, value, name, value…. */
    HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        StringJoiner form = new StringJoiner("&");
        for (int i = 0; i < fields.length; i += 2) {
            form.add(encode(fields[i]) + "=" + encode(fields[i + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    /** Returns what scripts are told of the visitor's sessions. */
    String state() throws IOException, InterruptedException {
        return get("/api/state").body().strip();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("User-Agent", userAgent);
        StringJoiner sent = new StringJoiner("; ");
        cookies.forEach((name, value) -> sent.add(name + "=" + value));
        return cookies.isEmpty() ? request : request.header("Cookie", sent.toString());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
        response.headers().allValues("Set-Cookie").forEach(this::receive);
        return response;
    }

    private void receive(String setCookie) {
        String name = setCookie.substring(0, setCookie.indexOf('='));
        if (setCookie.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, setCookie.substring(name.length() + 1, setCookie.indexOf(';')));
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
