package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalNamesTest {

    @Test
    void take_nameOfParameterOrVariable_getsUnderscore() {
        LocalNames names = new LocalNames("out", "value");
        assertEquals("out_", names.take("out"));
        assertEquals("item", names.take("item"));
        assertEquals("item_", names.take("item"));
        assertEquals("item__", names.take("item"));
    }

    @Test
    void take_keyword_getsUnderscore() {
        assertEquals("int_", new LocalNames().take("int"));
    }

    @Test
    void close_freesWhatWasTakenInside_andKeepsWhatWasBefore() {
        LocalNames names = new LocalNames("in");
        names.open();
        assertEquals("row", names.take("row"));
        assertEquals("in_", names.take("in"));
        names.close();
        assertEquals("row", names.take("row"));
        names.open();
        assertEquals("row_", names.take("row"));
    }

    @Test
    void takeCounter_takesNextFreeLetter() {
        LocalNames names = new LocalNames("i", "k");
        assertEquals("j", names.takeCounter());
        assertEquals("l", names.takeCounter());
        assertEquals("m", names.takeCounter());
        assertEquals("n", names.takeCounter());
        assertEquals("i_", names.takeCounter());
    }

    @ParameterizedTest
    @CsvSource({
        "items, item",
        "entries, entry",
        "ties, tie",
        "address, element",
        "data, element",
        "s, element",
        "ids, id"
    })
    void oneOf_isSingular(String many, String expected) {
        assertEquals(expected, LocalNames.oneOf(many));
    }
}
