package bad;

import dev.seshat.annotation.SessionType;

@SessionType(id = "My Cart")
public record TypeId(int visits) {

    @SessionType
    record Größe(int visits) {}

    @SessionType(
            id = "a23456789012345678901234567890123456789012345678901234567890123456789")
    record TooLong(int visits) {}
}
