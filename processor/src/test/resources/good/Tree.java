package good;

import dev.seshat.annotation.SessionType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records that hold themselves, directly and through others, and one without components. */
@SessionType
public record Tree(
        List<Tree> children, @Nullable Leaf leaf, Optional<Branch> branch, Optional<List<Branch>> more, Value value) {

    public record Leaf() {}

    public record Branch(Map<String, Tree> trees, @Nullable Branch next) {}

    public record Value(Color color) {}

    public enum Color {
        RED,
        GREEN
    }
}
