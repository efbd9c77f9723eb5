package bad;

import dev.seshat.annotation.SessionType;

@SessionType
public record Inaccessible(
        Secret secret,
        java.util.List<Level> levels,
        bad.other.Outer outer,
        Hidden hidden,
        Seen seen) {

    private sealed interface Hidden permits Shown {}

    public record Shown() implements Hidden {}

    public sealed interface Seen permits Unseen {}

    private record Unseen() implements Seen {}

    private record Secret(String text) {}

    private enum Level {
        LOW
    }
}
