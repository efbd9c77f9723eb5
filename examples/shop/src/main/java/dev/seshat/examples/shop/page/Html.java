package dev.seshat.examples.shop.page;

import java.util.List;

/**
 * A piece of HTML. Text gets into it only escaped, so that no page has to remember to.
 *
 * <pre>{@code
 * Html.of("<h2 title=\"{}\">{}</h2>", product.note(), product.name())
 * }</pre>
 */
public final class Html {

    /** No HTML at all. */
    public static final Html NOTHING = new Html("");

    private final String source;

    private Html(String source) {
        this.source = source;
    }

    /**
     * Fills a template.
     *
     * @param template HTML in which each <code>{}</code> stands for a value; attribute values must be quoted
     * @param values what to fill in; HTML goes in as it is, anything else as escaped text
     * @return the filled template
     * @throws IllegalArgumentException when there are more or fewer values than places
     */
    public static Html of(String template, Object... values) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int place = template.indexOf("{}", from);
            if (place < 0) {
                throw new IllegalArgumentException("More values than {} in: " + template);
            }
            out.append(template, from, place)
                    .append(value instanceof Html html ? html.source : escape(value.toString()));
            from = place + 2;
        }
        if (template.indexOf("{}", from) >= 0) {
            throw new IllegalArgumentException("Fewer values than {} in: " + template);
        }
        return new Html(out.append(template, from, template.length()).toString());
    }

    /**
     * Puts pieces one after the other.
     *
     * @param pieces the pieces
     * @return all of them
     */
    public static Html join(List<Html> pieces) {
        StringBuilder out = new StringBuilder();
        pieces.forEach(piece -> out.append(piece.source));
        return new Html(out.toString());
    }

    /**
     * Takes a string for HTML. Only for what is part of the program, such as its drawings.
     *
     * @param source HTML
     * @return the same
     */
    static Html trusted(String source) {
        return new Html(source);
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * Returns the HTML.
     *
     * @return its source
     */
    @Override
    public String toString() {
        return source;
    }
}
