package bad;

import dev.seshat.annotation.Protection;
import dev.seshat.annotation.Sensitive;
import dev.seshat.annotation.SessionType;

@SessionType(protection = Protection.SIGNED)
public record SensitiveSigned(
        @Sensitive String card, Address address) {

    public record Address(
            @Sensitive String street) {}

    @SessionType
    public record Sealed(@Sensitive String card) {}
}
