package good;

import dev.seshat.annotation.Generated;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Copies of a {@link Tree} in which one component is another; for the record to implement.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public interface TreeWith {
    /**
     * Returns {@code children}.
     *
     * @return the component's value
     */
    List<Tree> children();

    /**
     * Returns {@code leaf}.
     *
     * @return the component's value
     */
    Tree. @Nullable Leaf leaf();

    /**
     * Returns {@code branch}.
     *
     * @return the component's value
     */
    Optional<Tree.Branch> branch();

    /**
     * Returns {@code more}.
     *
     * @return the component's value
     */
    Optional<List<Tree.Branch>> more();

    /**
     * Returns {@code value}.
     *
     * @return the component's value
     */
    Tree.Value value();

    /**
     * Returns a copy in which {@code children} is another.
     *
     * @param children the other value
     * @return the copy
     */
    default Tree withChildren(List<Tree> children) {
        return new Tree(children, leaf(), branch(), more(), value());
    }

    /**
     * Returns a copy in which {@code leaf} is another.
     *
     * @param leaf the other value
     * @return the copy
     */
    default Tree withLeaf(Tree. @Nullable Leaf leaf) {
        return new Tree(children(), leaf, branch(), more(), value());
    }

    /**
     * Returns a copy in which {@code branch} is another.
     *
     * @param branch the other value
     * @return the copy
     */
    default Tree withBranch(Optional<Tree.Branch> branch) {
        return new Tree(children(), leaf(), branch, more(), value());
    }

    /**
     * Returns a copy in which {@code more} is another.
     *
     * @param more the other value
     * @return the copy
     */
    default Tree withMore(Optional<List<Tree.Branch>> more) {
        return new Tree(children(), leaf(), branch(), more, value());
    }

    /**
     * Returns a copy in which {@code value} is another.
     *
     * @param value the other value
     * @return the copy
     */
    default Tree withValue(Tree.Value value) {
        return new Tree(children(), leaf(), branch(), more(), value);
    }
}
