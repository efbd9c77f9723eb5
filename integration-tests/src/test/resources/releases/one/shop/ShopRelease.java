package shop;

import dev.seshat.SessionBinding;
import dev.seshat.Sessions;
import dev.seshat.http.SessionExchange;
import dev.seshat.it.Release;
import java.util.List;
import java.util.Optional;

public final class ShopRelease implements Release {

    @Override
    public SessionBinding<?> binding() {
        return CartSessionAccessor.cookie();
    }

    @Override
    public void write(Sessions sessions, SessionExchange exchange) {
        List<CartSession.Item> items = List.of(new CartSession.Item("pen", 3), new CartSession.Item("ink", 1));
        CartSessionAccessor.of(sessions, exchange)
                .set(new CartSession(Optional.of("ada"), items, 7, CartSession.Level.MEMBER));
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
