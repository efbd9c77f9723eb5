package dev.seshat.examples.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void string_withSpecialCharacters_isEscaped() {
        assertEquals("\"a\\\"b\\\\c\\u000a\\u0000é\"", Json.string("a\"b\\c\n\0é"));
    }
}
