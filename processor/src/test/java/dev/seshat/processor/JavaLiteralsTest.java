package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaLiteralsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "BOOLEAN, true, true",
                "BYTE, -128, (byte) -128",
                "SHORT, 0x7F_FF, (short) 32767",
                "CHAR, a, 'a'",
                "CHAR, '\\, `'\\\\'`",
                "CHAR, 'b', 'b'",
                "INT, 1_000_000, 1000000",
                "INT, +0b101, 5",
                "INT, -0, 0",
                "LONG, 9223372036854775807, 9223372036854775807L",
                "LONG, 42L, 42L",
                "FLOAT, 1.5f, 1.5F",
                "FLOAT, 1, 1.0F",
                "DOUBLE, .5, 0.5",
                "DOUBLE, -1_0e-3d, -0.01"
            })
    void literal_ofText_isJava(ScalarKind kind, String text, String expected) {
        // A quote and a backslash cannot be quoted themselves here.
        String written = text.equals("'\\") ? "\\" : text;
        assertEquals(expected, JavaLiterals.of(kind.parse(written)));
    }

    @ParameterizedTest
    @CsvSource({
        "BOOLEAN, True",
        "BYTE, 128",
        "SHORT, 32768",
        "CHAR, ab",
        "INT, 2147483648",
        "INT, 42L",
        "INT, 007",
        "INT, 1_",
        "INT, ''",
        "INT, '1 '",
        "LONG, 0x1_0000_0000_0000_0000",
        "FLOAT, 1e39",
        "FLOAT, 1.0d",
        "DOUBLE, NaN",
        "DOUBLE, Infinity",
        "DOUBLE, 0x1p3",
        "DOUBLE, ."
    })
    void text_thatIsNoLiteralOfTheType_isRefused(ScalarKind kind, String text) {
        assertThrows(RuntimeException.class, () -> kind.parse(text));
    }

    @Test
    void string_isAscii_whateverIsInIt() {
        assertEquals("\"a\\\"b\\\\c\\n\\t'\\u00e9\\ud83d\\ude00\\u0000\"", JavaLiterals.string("a\"b\\c\n\t'é😀\0"));
    }

    @Test
    void zero_isThatOfJava() {
        assertEquals(false, ScalarKind.BOOLEAN.zero());
        assertEquals('\0', ScalarKind.CHAR.zero());
        assertEquals((byte) 0, ScalarKind.BYTE.zero());
        assertEquals(0.0, ScalarKind.DOUBLE.zero());
    }
}
