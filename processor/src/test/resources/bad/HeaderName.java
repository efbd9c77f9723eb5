package bad;

import dev.seshat.annotation.HeaderSession;
import dev.seshat.annotation.SessionType;

@SessionType
@HeaderSession(
        name = "Cart: 1")
public record HeaderName(int visits) {
    @SessionType
    @HeaderSession(name = "set-Cookie")
    public record Taken(int visits) {}
}
