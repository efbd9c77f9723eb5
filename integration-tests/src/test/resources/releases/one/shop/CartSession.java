package shop;

import dev.seshat.annotation.SessionType;
import dev.seshat.annotation.Subject;
import java.util.List;
import java.util.Optional;

@SessionType
public record CartSession(@Subject Optional<String> customer, List<Item> items, int visits, Level level)
        implements CartSessionWith {

    public record Item(String sku, int quantity) {}

    public enum Level {
        GUEST,
        MEMBER
    }
}
