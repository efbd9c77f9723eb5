package bad;

import dev.seshat.annotation.SessionType;

@SessionType
public record NullablePrimitive(
        @Nullable int count, @Nullable Integer fine) {

    @interface Nullable {}
}
