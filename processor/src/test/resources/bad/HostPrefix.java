package bad;

import dev.seshat.annotation.CookieSession;
import dev.seshat.annotation.SessionType;

@SessionType
@CookieSession(
        name = "__Host-cart",
        path = "/shop",
        domain = "example.org")
public record HostPrefix(int visits) {

    @SessionType
    @CookieSession(path = "/shop")
    record ByDefault(int visits) {}
}
