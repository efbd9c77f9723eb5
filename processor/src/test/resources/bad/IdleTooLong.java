package bad;

import dev.seshat.annotation.SessionType;

@SessionType(
        lifetime = "PT1H",
        idleTimeout = "PT2H")
public record IdleTooLong(int visits) {

    @SessionType(
            lifetime = "PT1M")
    record ByDefault(int visits) {}
}
