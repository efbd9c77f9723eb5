package bad;

import dev.seshat.annotation.SessionType;

@SessionType
public record Internal(int visits) {}
