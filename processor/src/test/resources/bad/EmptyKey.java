package bad;

import dev.seshat.annotation.Key;
import dev.seshat.annotation.SessionType;

@SessionType
public record EmptyKey(
        @Key("") int total,
        Payment payment) {

    public sealed interface Payment permits Card {}

    @Key("")
    public record Card() implements Payment {}
}
