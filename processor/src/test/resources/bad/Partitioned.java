package bad;

import dev.seshat.annotation.CookieSession;
import dev.seshat.annotation.SameSite;
import dev.seshat.annotation.SessionType;

@SessionType
@CookieSession(
        sameSite = SameSite.STRICT,
        partitioned = true)
public record Partitioned(int visits) {}
