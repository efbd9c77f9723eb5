package bad;

import dev.seshat.annotation.SessionType;
import dev.seshat.annotation.Subject;

@SessionType
public record NestedSubject(User user, Other other) {

    public record User(
            @Subject String name) {}

    @SessionType
    public record Other(@Subject String name) {}
}
