package bad;

import dev.seshat.annotation.SessionType;
import dev.seshat.annotation.Subject;

@SessionType
public record TwoSubjects(
        @Subject String first,
        @Subject String second,
        @Subject String third) {}
