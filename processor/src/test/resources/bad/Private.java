package bad;

import dev.seshat.annotation.SessionType;

class Private {

    @SessionType
    private record Cart(int visits) {}

    private static class Inner {
        @SessionType
        record Cart(int visits) {}
    }
}
