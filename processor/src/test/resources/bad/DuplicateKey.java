package bad;

import dev.seshat.annotation.Key;
import dev.seshat.annotation.SessionType;

@SessionType
public record DuplicateKey(
        @Key("t") int total,
        @Key("t") int sum,
        int t,
        int price290,
        int price386) {}
