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
        int price386) {}
