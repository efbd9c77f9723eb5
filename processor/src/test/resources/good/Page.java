package good;

import dev.seshat.annotation.CookieSession;
import dev.seshat.annotation.Default;
import dev.seshat.annotation.FormerNames;
import dev.seshat.annotation.HeaderSession;
import dev.seshat.annotation.Key;
import dev.seshat.annotation.Protection;
import dev.seshat.annotation.SameSite;
import dev.seshat.annotation.SessionType;
import dev.seshat.annotation.Subject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Package-private, nested, signed, with every attribute set and a default for every component. */
final class Page {

    @SessionType(id = "page-cart", protection = Protection.SIGNED, idleTimeout = "PT90S", lifetime = "P1D")
    @CookieSession(
            name = "page",
            path = "/shop",
            domain = "example.org",
            sameSite = SameSite.NONE,
            httpOnly = false,
            partitioned = true,
            persistent = true)
    @HeaderSession(name = "X-Page")
    record Cart(
            @Subject Optional<UUID> owner,
            @Default("EUR \"net\"") String currency,
            @Default("9.90") BigDecimal price,
            @Default("MONDAY") DayOfWeek day,
            @Default("3") @Nullable Integer count,
            @Nullable String note,
            @Key("q") long total,
            @FormerNames("sizes") OptionalInt size,
            Map<String, Set<Long>> groups)
            implements Page_CartWith {}

    private Page() {}
}
