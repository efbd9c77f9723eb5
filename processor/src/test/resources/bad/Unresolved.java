package bad;

import dev.seshat.annotation.SessionType;

@SessionType
public record Unresolved(
        Owner owner, Inner inner) {

    @SessionType
    record Deep(
            Inner inner) {}

    public record Inner(
            java.util.List<? extends Owner> owners) {}
}
