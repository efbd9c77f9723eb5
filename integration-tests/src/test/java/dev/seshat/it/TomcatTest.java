package dev.seshat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.ResponseCommittedException;
import dev.seshat.Sessions;
import dev.seshat.it.types.CartSessionAccessor;
import dev.seshat.it.types.LoginSession;
import dev.seshat.it.types.LoginSessionAccessor;
import dev.seshat.seal.Keyring;
import dev.seshat.seal.SealKey;
import dev.seshat.store.SessionStore;
import dev.seshat.store.jdbc.JdbcSessionStore;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.catalina.LifecycleException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated accessors in a real Tomcat, over HTTP, with a database file. */
class TomcatTest {

    private static final SealKey KEY = SealKey.generate();

    @TempDir
    private Path directory;

    /** Starts the application; starting it again is the restart of its process. */
    private TomcatServer start(JdbcConnectionPool pool) throws LifecycleException {
        JdbcSessionStore store = JdbcSessionStore.builder(pool).build();
        store.createTable();
        return new TomcatServer(directory, context -> install(context, store), TomcatTest::handle);
    }

    private JdbcConnectionPool pool() {
        return JdbcConnectionPool.create("jdbc:h2:file:" + directory.resolve("sessions"), "sa", "");
    }

    private static void install(ServletContext context, SessionStore store) {
        Sessions.builder("shop")
                .keys(Keyring.of(KEY))
                .bind(CartSessionAccessor.cookie())
                .bind(LoginSessionAccessor.cookie().storedIn(store))
                .install(context);
    }

    private static void installCart(ServletContext context) {
        Sessions.builder("shop")
                .keys(Keyring.of(KEY))
                .bind(CartSessionAccessor.cookie())
                .install(context);
    }

    private static void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CartSessionAccessor cart = CartSessionAccessor.of(request, response);
        LoginSessionAccessor login = LoginSessionAccessor.of(request, response);
        switch (request.getRequestURI()) {
            case "/visit" -> cart.update(c -> c.withVisits(c.visits() + 1));
            case "/login" -> login.set(new LoginSession(request.getParameter("user"), "test", Instant.EPOCH, 0));
            case "/logout" -> login.clear();
            case "/late" -> {
                response.flushBuffer();
                assertThrows(ResponseCommittedException.class, () -> cart.setVisits(99));
            }
            case "/static" -> {}
            default -> throw new IllegalArgumentException(request.getRequestURI());
        }
        if (!request.getRequestURI().equals("/static")) {
            String user = login.find().map(LoginSession::user).orElse("nobody");
            response.getWriter().print(cart.visits() + " " + user);
        }
    }

    private static String cookie(HttpResponse<?> response, String name) {
        List<String> lines = response.headers().allValues("Set-Cookie").stream()
                .filter(line -> line.startsWith(name + "="))
                .toList();
        assertEquals(1, lines.size());
        return lines.get(0).substring(0, lines.get(0).indexOf(';'));
    }

    @Test
    void visits_threeRequests_countThreeWithTheExactCookie() throws Exception {
        JdbcConnectionPool pool = pool();
        try (TomcatServer server = start(pool)) {
            HttpResponse<String> first = server.get("/visit", null);
            assertEquals("1 nobody", first.body());
            String cookie = cookie(first, "__Host-cart");
            assertEquals(
                    List.of(cookie + "; Path=/; Secure; HttpOnly; SameSite=Lax"),
                    first.headers().allValues("Set-Cookie"));
            assertEquals(List.of("no-store"), first.headers().allValues("Cache-Control"));
            assertEquals(List.of("Cookie"), first.headers().allValues("Vary"));
            HttpResponse<String> second = server.get("/visit", cookie);
            assertEquals("2 nobody", second.body());
            assertEquals(
                    "3 nobody",
                    server.get("/visit", cookie(second, "__Host-cart")).body());
        } finally {
            pool.dispose();
        }
    }

    @Test
    void restart_keepsCartAndLogin() throws Exception {
        JdbcConnectionPool pool = pool();
        String cookies;
        try (TomcatServer server = start(pool)) {
            String cart = cookie(server.get("/visit", null), "__Host-cart");
            String login = cookie(server.get("/login?user=ada", cart), "__Host-login");
            cookies = cart + "; " + login;
        } finally {
            pool.dispose();
        }
        JdbcConnectionPool reopened = pool();
        try (TomcatServer server = start(reopened)) {
            assertEquals("2 ada", server.get("/visit", cookies).body());
        } finally {
            reopened.dispose();
        }
    }

    @Test
    void cookie_changedOrOfAnotherType_isNothingWithStatus200() throws Exception {
        JdbcConnectionPool pool = pool();
        try (TomcatServer server = start(pool)) {
            String cookie = cookie(server.get("/visit", null), "__Host-cart");
            int middle = cookie.length() / 2;
            char other = cookie.charAt(middle) == 'A' ? 'B' : 'A';
            HttpResponse<String> changed =
                    server.get("/visit", cookie.substring(0, middle) + other + cookie.substring(middle + 1));
            assertEquals(200, changed.statusCode());
            assertEquals("1 nobody", changed.body());
            String renamed = cookie.replace("__Host-cart", "__Host-login");
            assertEquals("1 nobody", server.get("/visit", renamed).body());
            String id = cookie(server.get("/login?user=ada", null), "__Host-login");
            assertEquals(
                    "1 nobody",
                    server.get("/visit", id.replace("__Host-login", "__Host-cart"))
                            .body());
        } finally {
            pool.dispose();
        }
    }

    @Test
    void logout_endsTheOldId() throws Exception {
        JdbcConnectionPool pool = pool();
        try (TomcatServer server = start(pool)) {
            String login = cookie(server.get("/login?user=ada", null), "__Host-login");
            assertEquals("1 ada", server.get("/visit", login).body());
            HttpResponse<String> out = server.get("/logout", login);
            assertTrue(out.headers()
                    .allValues("Set-Cookie")
                    .contains("__Host-login=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"));
            assertEquals("1 nobody", server.get("/visit", login).body());
        } finally {
            pool.dispose();
        }
    }

    @Test
    void login_asAnother_endsTheOldId() throws Exception {
        JdbcConnectionPool pool = pool();
        try (TomcatServer server = start(pool)) {
            String ada = cookie(server.get("/login?user=ada", null), "__Host-login");
            String bob = cookie(server.get("/login?user=bob", ada), "__Host-login");
            assertNotEquals(ada, bob);
            assertEquals("1 nobody", server.get("/visit", ada).body());
            assertEquals("1 bob", server.get("/visit", bob).body());
        } finally {
            pool.dispose();
        }
    }

    @Test
    void request_thatUsesNoSession_hasNoHeaders() throws Exception {
        JdbcConnectionPool pool = pool();
        try (TomcatServer server = start(pool)) {
            HttpResponse<String> response = server.get("/static", null);
            assertEquals(List.of(), response.headers().allValues("Set-Cookie"));
            assertEquals(List.of(), response.headers().allValues("Vary"));
            assertEquals(List.of(), response.headers().allValues("Cache-Control"));
        } finally {
            pool.dispose();
        }
    }

    @Test
    void write_afterCommit_throwsInTheHandler() throws Exception {
        JdbcConnectionPool pool = pool();
        try (TomcatServer server = start(pool)) {
            HttpResponse<String> response = server.get("/late", null);
            assertEquals(200, response.statusCode());
            assertEquals("0 nobody", response.body());
            assertEquals(List.of(), response.headers().allValues("Set-Cookie"));
        } finally {
            pool.dispose();
        }
    }

    /** A container ignores the headers of an included servlet, so a write there would be lost without a word. */
    @Test
    void include_firstWriteInside_throwsThereAndWorksOutside() throws Exception {
        try (TomcatServer server = new TomcatServer(directory, TomcatTest::installCart, (request, response) -> {
            if (request.getAttribute(RequestDispatcher.INCLUDE_REQUEST_URI) != null) {
                CartSessionAccessor cart = CartSessionAccessor.of(request, response);
                assertEquals(0, cart.visits());
                assertThrows(ResponseCommittedException.class, () -> cart.setVisits(1));
            } else {
                request.getRequestDispatcher("/included").include(request, response);
                CartSessionAccessor cart = CartSessionAccessor.of(request, response);
                cart.setVisits(2);
                response.getWriter().print(cart.visits());
            }
        })) {
            HttpResponse<String> response = server.get("/", null);
            assertEquals("2", response.body());
            cookie(response, "__Host-cart");
            assertEquals(List.of("Cookie"), response.headers().allValues("Vary"));
        }
    }

    @Test
    void include_ofAnAccessorMadeOutside_writes() throws Exception {
        try (TomcatServer server = new TomcatServer(directory, TomcatTest::installCart, (request, response) -> {
            CartSessionAccessor cart = CartSessionAccessor.of(request, response);
            if (request.getAttribute(RequestDispatcher.INCLUDE_REQUEST_URI) == null) {
                request.getRequestDispatcher("/included").include(request, response);
            } else {
                cart.setVisits(1);
            }
        })) {
            cookie(server.get("/", null), "__Host-cart");
        }
    }

    @Test
    void forward_writesOnce() throws Exception {
        try (TomcatServer server = new TomcatServer(directory, TomcatTest::installCart, (request, response) -> {
            CartSessionAccessor cart = CartSessionAccessor.of(request, response);
            cart.update(c -> c.withVisits(c.visits() + 1));
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                request.getRequestDispatcher("/forwarded").forward(request, response);
            } else {
                response.getWriter().print(cart.visits());
            }
        })) {
            HttpResponse<String> response = server.get("/", null);
            assertEquals("2", response.body());
            cookie(response, "__Host-cart");
        }
    }

    @Test
    void install_twice_isRefused() throws Exception {
        String[] message = new String[1];
        try (TomcatServer server = new TomcatServer(
                directory,
                context -> {
                    installCart(context);
                    message[0] = assertThrows(IllegalStateException.class, () -> installCart(context))
                            .getMessage();
                },
                (request, response) -> {})) {
            assertEquals(200, server.get("/", null).statusCode());
        }
        assertEquals(
                "The servlet context has sessions already. Bind all session types with one builder and install it once.",
                message[0]);
    }

    @Test
    void of_notInstalled_saysHowToInstall() throws Exception {
        String[] message = new String[1];
        try (TomcatServer server = new TomcatServer(directory, context -> {}, (request, response) -> {
            message[0] = assertThrows(IllegalStateException.class, () -> CartSessionAccessor.of(request, response))
                    .getMessage();
        })) {
            server.get("/", null);
        }
        assertEquals(
                "No sessions are installed in the servlet context \"\". Call"
                        + " Sessions.builder(\"app\").keys(..).bind(..).install(servletContext) once at start-up, for"
                        + " example in a ServletContextListener.",
                message[0]);
    }
}
