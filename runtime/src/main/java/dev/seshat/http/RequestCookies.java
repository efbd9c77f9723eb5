package dev.seshat.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The cookies of a request, read from the header itself: containers differ in what they do with duplicates and odd
 * characters, and we need every candidate.
 */
public final class RequestCookies {

    private RequestCookies() {}

    /**
     * Returns the values that a request carries under a cookie name.
     *
     * @param headers the values of the {@code Cookie} headers; HTTP/2 may split them
     * @param name the cookie's name, compared exactly
     * @param most how many different values to return at most
     * @return the different values in the order in which they were sent
     */
    public static List<String> values(List<String> headers, String name, int most) {
        Set<String> values = new LinkedHashSet<>();
        for (String header : headers) {
            int start = 0;
            while (start < header.length() && values.size() < most) {
                int semicolon = header.indexOf(';', start);
                int end = semicolon < 0 ? header.length() : semicolon;
                int nameStart = skipBlanks(header, start, end);
                int equals = nameStart + name.length();
                if (equals < end && header.charAt(equals) == '=' && header.startsWith(name, nameStart)) {
                    values.add(header.substring(equals + 1, trimBlanks(header, equals + 1, end)));
                }
                start = end + 1;
            }
        }
        return List.copyOf(values);
    }

    private static int skipBlanks(String header, int start, int end) {
        int i = start;
        while (i < end && isBlank(header.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int trimBlanks(String header, int start, int end) {
        int i = end;
        while (i > start && isBlank(header.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
