package bad;

import dev.seshat.annotation.SessionType;

@SessionType(
        idleTimeout = "30 minutes",
        lifetime = "P401D")
public record Duration(int visits) {

    @SessionType(idleTimeout = "PT0.5S", lifetime = "PT-1S")
    record Odd(int visits) {}
}
