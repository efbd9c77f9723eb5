package good;

import dev.seshat.annotation.CookieSession;
import dev.seshat.annotation.SessionType;
import dev.seshat.annotation.Subject;
import java.util.List;
import java.util.Optional;

@SessionType
@CookieSession(name = "__Host-cart")
public record CartSession(@Subject Optional<String> customer, List<Item> items, int visits)
        implements CartSessionWith {}
