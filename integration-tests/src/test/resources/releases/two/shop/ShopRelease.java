package shop;

import dev.seshat.SessionBinding;
import dev.seshat.Sessions;
import dev.seshat.http.SessionExchange;
import dev.seshat.it.Release;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

public final class ShopRelease implements Release {

    @Override
    public SessionBinding<?> binding() {
        return CartSessionAccessor.cookie();
    }

    @Override
    public void write(Sessions sessions, SessionExchange exchange) {
        List<CartSession.Item> lines = List.of(new CartSession.Item(Optional.of(new BigDecimal("6.40")), 3, "pen"));
        List<CartSession.Address> addresses = List.of(new CartSession.Address(
                "Thebes", Optional.of(new CartSession.Address("Memphis", Optional.empty()))));
        CartSessionAccessor.of(sessions, exchange)
                .set(new CartSession(
                        7,
                        CartSession.Level.MEMBER,
                        lines,
                        Optional.of("ada"),
                        Optional.of("SPRING"),
                        "EGP",
                        addresses));
    }

    @Override
    public void visit(Sessions sessions, SessionExchange exchange) {
        CartSessionAccessor.of(sessions, exchange).update(cart -> cart.withVisits(cart.visits() + 1));
    }

    @Override
    public String read(Sessions sessions, SessionExchange exchange) {
        CartSessionAccessor cart = CartSessionAccessor.of(sessions, exchange);
        return cart.find().map(CartSession::toString).orElse(cart.status().name());
    }
}
