package bad;

import dev.seshat.annotation.CookieSession;
import dev.seshat.annotation.HeaderSession;

@CookieSession(name = "cart")
public record NotASessionType(int visits) {

    @HeaderSession(name = "Cart")
    record Other() {}
}
