package bad;

import dev.seshat.annotation.SessionType;
import dev.seshat.annotation.Subject;
import java.util.List;
import java.util.OptionalInt;

@SessionType
public record SubjectType(
        @Subject List<String> names) {

    @SessionType
    record Second(
            @Subject boolean known) {}

    @SessionType
    record Third(
            @Subject OptionalInt id) {}
}
