package bad;

import dev.seshat.annotation.SessionType;

@SessionType
public record Inaccessible(
        Secret secret,
        java.util.List<Level> levels,
        bad.other.Outer outer) {

    private record Secret(String text) {}

    private enum Level {
        LOW
    }
}
