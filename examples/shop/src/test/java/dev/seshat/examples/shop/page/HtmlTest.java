package dev.seshat.examples.shop.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void text_filledIn_isEscaped() {
        assertEquals(
                "<p title=\"&lt;b&gt; &amp;amp; &quot;&#39;\">7 é</p>",
                Html.of("<p title=\"{}\">{} {}</p>", "<b> &amp; \"'", 7, "é").toString());
    }

    @Test
    void text_withPlaces_isNotFilledInTurn() {
        assertEquals("{} b", Html.of("{} {}", "{}", "b").toString());
    }

    @Test
    void html_filledIn_isKept() {
        assertEquals(
                "<p><b>&lt;</b></p>",
                Html.of("<p>{}</p>", Html.of("<b>{}</b>", "<")).toString());
    }

    @Test
    void pieces_joined_followEachOther() {
        assertEquals(
                "<i></i><b></b>",
                Html.join(List.of(Html.of("<i></i>"), Html.of("<b></b>"))).toString());
        assertEquals("", Html.join(List.of()).toString());
    }

    @Test
    void values_tooManyOrTooFew_areRefused() {
        assertEquals(
                "More values than {} in: <p>{}</p>",
                assertThrows(IllegalArgumentException.class, () -> Html.of("<p>{}</p>", 1, 2))
                        .getMessage());
        assertEquals(
                "Fewer values than {} in: <p>{}{}</p>",
                assertThrows(IllegalArgumentException.class, () -> Html.of("<p>{}{}</p>", 1))
                        .getMessage());
    }
}
