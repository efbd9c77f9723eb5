package dev.seshat.examples.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DeviceTest {

    @Test
    void device_browser_isNamedWithItsSystem() {
        assertDevice(
                "Chrome on Windows",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/140.0.0.0 Safari/537.36");
        assertDevice(
                "Edge on Windows",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0");
        assertDevice("Firefox on Linux", "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0");
        assertDevice(
                "Safari on iPhone",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                        + " Version/18.6 Mobile/15E148 Safari/604.1");
        assertDevice(
                "Chrome on Android",
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/140.0.0.0 Mobile Safari/537.36");
        assertDevice(
                "Safari on Mac",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                        + " Version/18.6 Safari/605.1.15");
    }

    @Test
    void device_program_isNamed() {
        assertDevice("curl", "curl/8.5.0");
        assertDevice("A Java program", "Java-http-client/17.0.15");
    }

    @Test
    void device_unknownOrAbsent_isSaidToBe() {
        assertDevice("An unknown program", "<script>".repeat(1000));
        assertDevice("An unknown program", null);
    }

    private static void assertDevice(String expected, String userAgent) {
        assertEquals(expected, Device.describe(userAgent));
    }
}
