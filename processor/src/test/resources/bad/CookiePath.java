package bad;

import dev.seshat.annotation.CookieSession;
import dev.seshat.annotation.SessionType;

@SessionType
@CookieSession(
        name = "cart",
        path = "shop;x")
public record CookiePath(int visits) {}
