package bad;

import dev.seshat.annotation.SessionType;

@SessionType
public record NotWritten(int visits) {}
