package bad;

import dev.seshat.annotation.SessionType;

class GeneratedName {

    @SessionType
    record Cart(
            int visits,
            int Visits,
            int get,
            int getValue) {}
}

@SessionType
record GeneratedName_Cart(int visits) {}

@SessionType
record Shop(int visits) {}

class ShopCodec {}
