package shop;

import dev.seshat.annotation.Default;
import dev.seshat.annotation.Key;
import dev.seshat.annotation.SessionType;
import dev.seshat.annotation.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Re-ordered, with a renamed, a widened and three new components, and a new component in the nested record. */
@SessionType
public record CartSession(
        long visits,
        Level level,
        @Key("items") List<Item> lines,
        @Subject Optional<String> customer,
        Optional<String> coupon,
        @Default("EUR") String currency,
        List<Address> addresses)
        implements CartSessionWith {

    public record Item(Optional<BigDecimal> price, int quantity, String sku) {}

    public record Address(String city, Optional<Address> former) {}

    public enum Level {
        GUEST,
        PATRON,
        MEMBER
    }
}
