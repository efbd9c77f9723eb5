package bad;

import dev.seshat.annotation.CookieSession;
import dev.seshat.annotation.SessionType;

@SessionType
@CookieSession(
        name = "my cart")
public record CookieName(int visits) {

    @SessionType
    @CookieSession(name = "__HOST-cart")
    record Imitated(int visits) {}
}
