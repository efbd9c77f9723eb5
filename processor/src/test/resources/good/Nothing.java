package good;

import dev.seshat.annotation.SessionType;

@SessionType
public record Nothing() implements NothingWith {}
