package bad;

import dev.seshat.annotation.Key;
import dev.seshat.annotation.SessionType;

@SessionType
public record EmptyKey(
        @Key("") int total) {}
