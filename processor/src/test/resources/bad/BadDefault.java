package bad;

import dev.seshat.annotation.Default;
import dev.seshat.annotation.SessionType;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;

@SessionType
public record BadDefault(
        @Default("yes") boolean bool,
        @Default("128") byte small,
        @Default("") char empty,
        @Default("1.5") int number,
        @Default("9223372036854775808") long big,
        @Default("1e999") double wide,
        @Default("\uD800") String half,
        @Default("BLUE") Color color,
        @Default("noon") LocalTime time,
        @Default("1,5") BigDecimal price,
        @Default("") byte[] bytes,
        @Default("a") List<String> names,
        @Default("a") Nested nested,
        @Default("1e-10001") BigDecimal tiny) {

    public enum Color {
        RED,
        GREEN
    }

    public record Nested(
            @Default("x") int number) {}
}
