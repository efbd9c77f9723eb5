package bad;

import dev.seshat.annotation.CookieSession;
import dev.seshat.annotation.SessionType;

@SessionType
@CookieSession(
        name = "cart",
        domain = ".example.org")
public record CookieDomain(int visits) {}
