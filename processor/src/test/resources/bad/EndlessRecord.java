package bad;

import dev.seshat.annotation.SessionType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@SessionType
public record EndlessRecord(
        First first, Optional<EndlessRecord> fine, Optional<Endless> endless, Fine ends) {

    public record First(
            Second second) {}

    public record Second(
            First first, Itself itself) {}

    public record Itself(
            int number, Itself next, @Nullable Itself fine) {}

    public sealed interface Endless permits Left, Right {}

    public record Left(
            Endless endless) implements Endless {}

    public record Right(
            Left left) implements Endless {}

    public sealed interface Fine permits Sum, Number {}

    public record Sum(Fine left, Fine right) implements Fine {}

    public record Number(int value) implements Fine {}
}
