package bad;

import dev.seshat.annotation.SessionType;

@SessionType
public class NotARecord {

    @SessionType
    interface Face {}

    @SessionType
    enum Number {}

    @SessionType
    @interface Mark {}
}
