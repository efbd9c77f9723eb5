package bad;

import dev.seshat.annotation.Key;
import dev.seshat.annotation.SessionType;

@SessionType
public record DuplicateKey(
        @Key("t") int total,
        @Key("t") int sum,
        int t,
        int price290,
        int price386,
        Payment payment) {

    public sealed interface Payment permits Card, Old.Card, Cash, Money {}

    public record Card() implements Payment {}

    public static class Old {
        public record Card() implements Payment {}
    }

    @Key("Cash")
    public enum Money implements Payment { EURO }

    public record Cash() implements Payment {}
}
