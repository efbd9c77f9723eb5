package dev.seshat.processor;

import java.math.BigInteger;
import java.util.Locale;

/** Literals as Java source shows them: read from the text of a {@code @Default}, and written into generated code. */
final class JavaLiterals {

    private static final String ESCAPED = "\b\t\n\f\r\"'\\";
    private static final String ESCAPES = "btnfr\"'\\";

    private JavaLiterals() {}

    static Object parseBoolean(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return text.equals("true");
    }

    static Object parseByte(String text) {
        return parseInteger(text, "").byteValueExact();
    }

    static Object parseShort(String text) {
        return parseInteger(text, "").shortValueExact();
    }

    static Object parseInt(String text) {
        return parseInteger(text, "").intValueExact();
    }

    static Object parseLong(String text) {
        return parseInteger(text, "[lL]?").longValueExact();
    }

    static Object parseFloat(String text) {
        float value = Float.parseFloat(decimal(text, "[fF]?"));
        if (Float.isInfinite(value)) {
            throw new IllegalArgumentException("out of range");
        }
        return value;
    }

    static Object parseDouble(String text) {
        double value = Double.parseDouble(decimal(text, "[dD]?"));
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("out of range");
        }
        return value;
    }

    /** Reads one character, with or without the quotes of a literal. */
    static Object parseChar(String text) {
        String inner = text.matches("'.'") ? text.substring(1, 2) : text;
        if (inner.length() != 1) {
            throw new IllegalArgumentException("not one character");
        }
        return inner.charAt(0);
    }

    static Object parseString(String text) {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("half a surrogate pair has no UTF-8 form");
        }
        return text;
    }

    private static BigInteger parseInteger(String text, String suffix) {
        if (text.matches("[+-]?(0|[1-9](_*[0-9])*)" + suffix)) {
            return new BigInteger(digits(text));
        }
        if (text.matches("[+-]?0[xX][0-9a-fA-F](_*[0-9a-fA-F])*" + suffix)) {
            return new BigInteger(digits(text).replaceFirst("0[xX]", ""), 16);
        }
        if (text.matches("[+-]?0[bB][01](_*[01])*" + suffix)) {
            return new BigInteger(digits(text).replaceFirst("0[bB]", ""), 2);
        }
        throw new NumberFormatException("not an integer literal");
    }

    private static String digits(String text) {
        return text.replaceAll("[_lL]", "");
    }

    private static String decimal(String text, String suffix) {
        String digits = "[0-9](_*[0-9])*";
        if (!text.matches(
                "[+-]?(" + digits + "\\.?(" + digits + ")?|\\." + digits + ")([eE][+-]?" + digits + ")?" + suffix)) {
            throw new NumberFormatException("not a decimal literal");
        }
        return text.replace("_", "");
    }

    /**
     * Returns the literal of a value.
     *
     * @param value a boolean, a character, a number of a primitive type, or a string
     */
    static String of(Object value) {
        if (value instanceof Byte number) {
            return "(byte) " + number;
        }
        if (value instanceof Short number) {
            return "(short) " + number;
        }
        if (value instanceof Long number) {
            return number + "L";
        }
        if (value instanceof Float number) {
            return number + "F";
        }
        if (value instanceof Character character) {
            return "'" + escape(character) + "'";
        }
        if (value instanceof String text) {
            return string(text);
        }
        return value.toString();
    }

    /** Returns a string literal in ASCII, whatever encoding the compiler writes its files in. */
    static String string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            literal.append(text.charAt(i) == '\'' ? "'" : escape(text.charAt(i)));
        }
        return literal.append('"').toString();
    }

    private static String escape(char c) {
        int named = ESCAPED.indexOf(c);
        if (named >= 0) {
            return "\\" + ESCAPES.charAt(named);
        }
        return c >= ' ' && c < 0x7F ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c);
    }
}
