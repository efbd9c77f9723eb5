package bad;

import dev.seshat.annotation.SessionType;

class TypeParameters<K> {

    @SessionType
    record Inner(int visits) {}

    @SessionType
    record Pair<A, B>(int visits) {}
}
