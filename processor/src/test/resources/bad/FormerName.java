package bad;

import dev.seshat.annotation.FormerNames;
import dev.seshat.annotation.SessionType;

@SessionType
public record FormerName(
        @FormerNames({}) int none,
        @FormerNames({"fine", ""}) int empty,
        @FormerNames("sum") int total,
        int sum,
        @FormerNames({"first", "second"}) int one,
        @FormerNames("second") int two,
        @FormerNames("price290") int last,
        int price386,
        Payment payment) {

    public sealed interface Payment permits Card, Cash {}

    @FormerNames("Cash")
    public record Card() implements Payment {}

    public record Cash() implements Payment {}
}
