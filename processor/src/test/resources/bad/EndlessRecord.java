package bad;

import dev.seshat.annotation.SessionType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@SessionType
public record EndlessRecord(
        First first, Optional<EndlessRecord> fine) {

    public record First(
            Second second) {}

    public record Second(
            First first, Itself itself) {}

    public record Itself(
            int number, Itself next, @Nullable Itself fine) {}
}
