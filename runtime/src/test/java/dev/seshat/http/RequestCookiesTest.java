package dev.seshat.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequestCookiesTest {

    private static List<String> values(String... headers) {
        return RequestCookies.values(List.of(headers), "id", 4);
    }

    @Test
    void values_severalHeadersAndDuplicates_areDifferentOnesInOrder() {
        assertEquals(List.of("1", "2", "3"), values("id=1; a=b; id=2", "id=1;id=3"));
    }

    @Test
    void values_moreThanAsked_areLeftOut() {
        assertEquals(List.of("1", "2", "3", "4"), values("id=1; id=2; id=3", "id=4; id=5", "id=6"));
    }

    @Test
    void values_otherNames_areNone() {
        assertEquals(List.of(), values("ID=1; idd=2; i=3; =id=4; id; id =5; $id=6; xid=7", "", ";", " ; "));
    }

    @Test
    void values_blanksAround_areCutOffAndQuotesStay() {
        assertEquals(List.of("1", "", "\"a", "a=b"), values(" \tid=1 \t;id=", "id=\"a; b\"; id=a=b"));
    }
}
