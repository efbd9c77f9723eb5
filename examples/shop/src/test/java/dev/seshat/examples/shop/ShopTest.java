package dev.seshat.examples.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.examples.shop.catalog.Catalog;
import dev.seshat.examples.shop.catalog.Product;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drives a running shop over HTTP, as a browser does. */
class ShopTest {

    private static final String[] ADA = {"user", "ada", "password", "analytical-engine"};
    private static final String[] GRACE = {"user", "grace", "password", "nanosecond"};
    private static final String EMPTY = "{\"visits\":0,\"items\":{},\"user\":null}";

    @TempDir
    Path directory;

    private ShopServer shop;
    private Visitor visitor;

    @BeforeEach
    void open() {
        shop = ShopServer.start(new ShopOptions(0, directory));
        visitor = Visitor.of(shop.port());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void firstPage_openedThreeTimes_countsEachVisit() throws Exception {
        assertTrue(visitor.get("/").body().contains("This is your first visit."));
        assertTrue(visitor.get("/").body().contains("You have been here 2 times."));
        assertTrue(visitor.get("/").body().contains("You have been here 3 times."));

        assertEquals("{\"visits\":3,\"items\":{},\"user\":null}", visitor.state());
    }

    @Test
    void firstPage_opened_listsAllProductsAndTheAccounts() throws Exception {
        String page = visitor.get("/").body();

        for (Product product : Catalog.PRODUCTS) {
            assertTrue(page.contains("<h2>" + product.name() + "</h2>"), product.sku());
            assertTrue(page.contains("name=\"sku\" value=\"" + product.sku() + "\""), product.sku());
        }
        assertTrue(page.contains("<kbd>ada</kbd> with the password <kbd>analytical-engine</kbd>"));
        assertTrue(page.contains("<kbd>grace</kbd> with the password <kbd>nanosecond</kbd>"));
    }

    @Test
    void state_asked_countsNoVisitAndSetsNoCookie() throws Exception {
        HttpResponse<String> response = visitor.get("/api/state");

        assertEquals(EMPTY + "\n", response.body());
        assertEquals("application/json;charset=UTF-8", header(response, "Content-Type"));
        assertEquals(List.of(), response.headers().allValues("Set-Cookie"));
        assertEquals(EMPTY, visitor.state());
    }

    @Test
    void cookies_set_haveExactlyTheSafeAttributes() throws Exception {
        String cart = header(visitor.get("/"), "Set-Cookie");
        String login = header(visitor.post("/login", ADA), "Set-Cookie");

        assertEquals("__Host-cart=…; Path=/; Secure; HttpOnly; SameSite=Lax", withoutValue(cart));
        assertEquals("__Host-login=…; Path=/; Secure; HttpOnly; SameSite=Lax", withoutValue(login));
    }

    @Test
    void form_sent_answersSeeOther() throws Exception {
        HttpResponse<String> added = visitor.post("/cart/add", "sku", "papyrus");
        HttpResponse<String> loggedIn = visitor.post("/login", ADA);

        assertEquals(303, added.statusCode());
        assertEquals("/cart", header(added, "Location"));
        assertEquals(303, loggedIn.statusCode());
        assertEquals("/", header(loggedIn, "Location"));
        assertEquals(303, visitor.post("/devices/end-others").statusCode());
        assertEquals(303, visitor.post("/logout").statusCode());
    }

    @Test
    void cart_productsAdded_keepsThemInOrder() throws Exception {
        visitor.post("/cart/add", "sku", "reed-pens");
        visitor.post("/cart/add", "sku", "ink-black");
        visitor.post("/cart/add", "sku", "reed-pens");

        assertEquals("{\"visits\":0,\"items\":{\"reed-pens\":2,\"ink-black\":1},\"user\":null}", visitor.state());
        assertTrue(visitor.get("/cart").body().contains("<strong>€20.00</strong>"));
    }

    @Test
    void cart_quantityChanged_followsAndDropsNone() throws Exception {
        visitor.post("/cart/add", "sku", "reed-pens");
        visitor.post("/cart/add", "sku", "papyrus");
        visitor.post("/cart/change", "sku", "papyrus", "quantity", "7");
        visitor.post("/cart/change", "sku", "reed-pens", "quantity", "0");

        assertEquals("{\"visits\":0,\"items\":{\"papyrus\":7},\"user\":null}", visitor.state());
    }

    @Test
    void cart_fullOfEverything_fitsIntoItsCookie() throws Exception {
        for (Product product : Catalog.PRODUCTS) {
            visitor.post("/cart/change", "sku", product.sku(), "quantity", "99");
            assertEquals(303, visitor.post("/cart/add", "sku", product.sku()).statusCode());
        }

        assertTrue(visitor.get("/cart").body().contains("Cart <span class=\"count\">792</span>"));
    }

    @Test
    void cart_somethingUnknownAsked_answers400AndChangesNothing() throws Exception {
        assertError(400, "The shop does not have that", visitor.post("/cart/add", "sku", "typewriter"));
        assertError(400, "The shop does not have that", visitor.post("/cart/add"));
        for (String quantity : List.of("", "-1", "100", "1.5", "one")) {
            HttpResponse<String> response = visitor.post("/cart/change", "sku", "papyrus", "quantity", quantity);
            assertError(400, "The shop does not have that", response);
        }

        assertEquals(EMPTY, visitor.state());
    }

    @Test
    void restart_cartAndLogin_areKept() throws Exception {
        visitor.get("/");
        visitor.post("/cart/add", "sku", "palette");
        visitor.post("/login", ADA);
        shop.close();

        shop = ShopServer.start(new ShopOptions(0, directory));
        visitor.moveTo(shop.port());

        assertEquals("{\"visits\":1,\"items\":{\"palette\":1},\"user\":\"ada\"}", visitor.state());
    }

    @Test
    void cartCookie_anyCharacterChanged_givesAnEmptyCart() throws Exception {
        visitor.post("/cart/add", "sku", "palette");
        String token = visitor.cookie("__Host-cart");

        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            visitor.setCookie("__Host-cart", token.substring(0, i) + other + token.substring(i + 1));
            HttpResponse<String> response = visitor.get("/api/state");
            assertEquals(200, response.statusCode());
            assertEquals(EMPTY + "\n", response.body(), "character " + i);
        }
    }

    @Test
    void cookie_ofOneTypeUnderTheOthersName_givesNothing() throws Exception {
        visitor.post("/cart/add", "sku", "palette");
        visitor.post("/login", ADA);
        String cart = visitor.cookie("__Host-cart");
        String login = visitor.cookie("__Host-login");

        visitor.setCookie("__Host-cart", login);
        visitor.setCookie("__Host-login", cart);

        assertEquals(EMPTY, visitor.state());
    }

    @Test
    void login_asAnotherUser_changesTheIdAndEndsTheOld() throws Exception {
        visitor.post("/login", ADA);
        String adas = visitor.cookie("__Host-login");
        visitor.post("/login", GRACE);

        assertNotEquals(adas, visitor.cookie("__Host-login"));
        assertTrue(visitor.state().endsWith("\"user\":\"grace\"}"));
        visitor.setCookie("__Host-login", adas);
        assertEquals(EMPTY, visitor.state());
    }

    @Test
    void login_withAnIdThatTheClientInvented_getsAnother() throws Exception {
        String invented = "A".repeat(43);
        visitor.setCookie("__Host-login", invented);
        visitor.post("/login", ADA);

        assertNotEquals(invented, visitor.cookie("__Host-login"));
        assertTrue(visitor.state().endsWith("\"user\":\"ada\"}"));
    }

    @Test
    void login_wrongNameOrPassword_saysSoAndLogsNobodyIn() throws Exception {
        for (String[] wrong : List.of(
                new String[] {"user", "ada", "password", "nanosecond"},
                new String[] {"user", "bob", "password", ""},
                new String[] {"user", "ada"},
                new String[] {})) {
            HttpResponse<String> response = visitor.post("/login", wrong);
            assertEquals(403, response.statusCode());
            assertTrue(response.body().contains("This name and this password do not belong together."));
            assertEquals(List.of(), response.headers().allValues("Set-Cookie"));
        }
    }

    @Test
    void login_nameWithMarkup_comesBackEscaped() throws Exception {
        String page =
                visitor.post("/login", "user", "\"><script>é", "password", "x").body();

        assertTrue(page.contains("value=\"&quot;&gt;&lt;script&gt;é\""));
        assertFalse(page.contains("<script"));
    }

    @Test
    void logout_done_endsTheLoginAndKeepsTheCart() throws Exception {
        visitor.post("/cart/add", "sku", "cord");
        visitor.post("/login", ADA);
        String login = visitor.cookie("__Host-login");
        visitor.post("/logout");

        assertEquals("", visitor.cookie("__Host-login"));
        visitor.setCookie("__Host-login", login);
        assertEquals("{\"visits\":0,\"items\":{\"cord\":1},\"user\":null}", visitor.state());
    }

    @Test
    void devices_loggedInTwice_listsBothAndEndsTheOther() throws Exception {
        Visitor phone = Visitor.of(shop.port(), "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1");
        Visitor graces = Visitor.of(shop.port());
        visitor.post("/login", ADA);
        phone.post("/login", ADA);
        graces.post("/login", GRACE);

        String page = visitor.get("/devices").body();
        assertTrue(page.contains("<strong>ada</strong> in 2 places."));
        assertTrue(page.contains("<h2>Safari on iPhone</h2>"));
        assertTrue(page.contains("<h2>curl</h2>\n<p class=\"here\">This device</p>"));

        visitor.post("/devices/end-others");

        assertTrue(visitor.get("/devices").body().contains("<strong>ada</strong>, here only."));
        assertEquals(EMPTY, phone.state());
        assertTrue(graces.state().endsWith("\"user\":\"grace\"}"));
    }

    @Test
    void devices_loggedOut_leadsToTheLogin() throws Exception {
        HttpResponse<String> response = visitor.get("/devices");

        assertEquals(303, response.statusCode());
        assertEquals("/login", header(response, "Location"));
    }

    @Test
    void address_unknownOrForForms_answersWithAPage() throws Exception {
        assertError(404, "There is no such page", visitor.get("/typewriters"));
        assertError(404, "There is no such page", visitor.get("/error"));
        assertError(405, "That is not done here", visitor.get("/cart/add"));
    }

    @Test
    void store_down_answers503UntilItIsBack() throws Exception {
        visitor.post("/login", ADA);

        changeDatabase("ALTER TABLE seshat_session RENAME TO elsewhere");
        assertError(503, "Back in a moment", visitor.get("/"));
        assertError(503, "Back in a moment", visitor.get("/api/state"));
        assertError(503, "Back in a moment", Visitor.of(shop.port()).post("/login", ADA));
        assertEquals(200, Visitor.of(shop.port()).get("/").statusCode());

        changeDatabase("ALTER TABLE elsewhere RENAME TO seshat_session");
        assertTrue(visitor.state().endsWith("\"user\":\"ada\"}"));
    }

    private void changeDatabase(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + directory.resolve("logins"), "shop", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertError(int status, String title, HttpResponse<String> response) {
        assertEquals(status, response.statusCode());
        assertEquals("text/html;charset=UTF-8", header(response, "Content-Type"));
        assertTrue(response.body().contains("<h1>" + title + "</h1>"), response.body());
    }

    private static String header(HttpResponse<String> response, String name) {
        List<String> values = response.headers().allValues(name);
        assertEquals(1, values.size(), name + ": " + values);
        return values.get(0);
    }

    private static String withoutValue(String setCookie) {
        return setCookie.replaceFirst("=[A-Za-z0-9_-]{43,}; ", "=…; ");
    }
}
