package dev.seshat.examples.shop.web;

/** What little JSON the shop writes. */
final class Json {

    private Json() {}

    /** Returns a JSON string, in quotes, as RFC 8259 section 7 has it. */
    static String string(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
