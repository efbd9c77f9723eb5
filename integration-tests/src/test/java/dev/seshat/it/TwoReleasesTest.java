package dev.seshat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.seshat.SessionBinding;
import dev.seshat.Sessions;
import dev.seshat.seal.Keyring;
import dev.seshat.store.MemorySessionStore;
import dev.seshat.store.SessionStore;
import dev.seshat.testkit.MemoryExchange;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two releases of one application, of which each reads and changes the sessions of the other. */
class TwoReleasesTest {

    private static final String CART = "__Host-cart";

    @TempDir
    static Path directory;

    private static Release one;
    private static Release two;

    private final MovedClock clock = new MovedClock();

    @BeforeAll
    static void compile() throws Exception {
        one = ReleaseCompiler.compile("one", directory.resolve("one"));
        two = ReleaseCompiler.compile("two", directory.resolve("two"));
    }

    private Sessions node(Release release, UnaryOperator<SessionBinding<?>> place) {
        return Sessions.builder("shop")
                .keys(Keyring.of(Site.KEY))
                .clock(clock)
                .bind(place.apply(release.binding()))
                .build();
    }

    private static UnaryOperator<SessionBinding<?>> inCookie() {
        return binding -> binding;
    }

    private static UnaryOperator<SessionBinding<?>> inStore() {
        SessionStore store = MemorySessionStore.builder().build();
        return binding -> binding.storedIn(store);
    }

    /** The client's next request, with the cookie of this response, or of the one before if it set none. */
    private static MemoryExchange next(MemoryExchange before) {
        if (!before.responseHeaders("Set-Cookie").isEmpty()) {
            return Site.next(before, CART);
        }
        return new MemoryExchange()
                .requestHeader("Cookie", before.requestHeaders("Cookie").get(0));
    }

    private void newReadsOld(UnaryOperator<SessionBinding<?>> place) {
        Sessions old = node(one, place);
        Sessions fresh = node(two, place);
        MemoryExchange first = new MemoryExchange();
        one.write(old, first);
        MemoryExchange second = next(first);
        assertEquals(
                "CartSession[visits=7, level=MEMBER, lines=[Item[price=Optional.empty, quantity=3, sku=pen],"
                        + " Item[price=Optional.empty, quantity=1, sku=ink]], customer=Optional[ada],"
                        + " coupon=Optional.empty, currency=EUR, addresses=[]]",
                two.read(fresh, second));
        two.visit(fresh, second);
        assertEquals(
                "CartSession[customer=Optional[ada], items=[Item[sku=pen, quantity=3], Item[sku=ink, quantity=1]],"
                        + " visits=8, level=MEMBER]",
                one.read(old, next(second)));
    }

    private void oldReadsAndWritesNew(UnaryOperator<SessionBinding<?>> place) {
        Sessions old = node(one, place);
        Sessions fresh = node(two, place);
        MemoryExchange first = new MemoryExchange();
        two.write(fresh, first);
        MemoryExchange second = next(first);
        assertEquals(
                "CartSession[customer=Optional[ada], items=[Item[sku=pen, quantity=3]], visits=7, level=MEMBER]",
                one.read(old, second));
        one.visit(old, second);
        MemoryExchange third = next(second);
        one.visit(old, third);
        assertEquals(
                "CartSession[visits=9, level=MEMBER, lines=[Item[price=Optional.empty, quantity=3, sku=pen]],"
                        + " customer=Optional[ada], coupon=Optional[SPRING], currency=EGP,"
                        + " addresses=[Address[city=Thebes, former=Optional[Address[city=Memphis,"
                        + " former=Optional.empty]]]]]",
                two.read(fresh, next(third)));
    }

    @Test
    void newRelease_readsAndChangesTheOldOnes_cookie() {
        newReadsOld(inCookie());
    }

    @Test
    void newRelease_readsAndChangesTheOldOnes_store() {
        newReadsOld(inStore());
    }

    @Test
    void oldRelease_readsAndChangesTheNewOnesAndLosesNothing_cookie() {
        oldReadsAndWritesNew(inCookie());
    }

    @Test
    void oldRelease_readsAndChangesTheNewOnesAndLosesNothing_store() {
        oldReadsAndWritesNew(inStore());
    }
}
