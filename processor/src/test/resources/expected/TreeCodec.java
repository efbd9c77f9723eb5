package good;

import dev.seshat.annotation.Generated;
import dev.seshat.codec.SessionCodec;
import dev.seshat.codec.SessionReader;
import dev.seshat.codec.SessionWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a {@link Tree} into bytes and back.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public final class TreeCodec extends SessionCodec<Tree> {
    /**
     * The only instance; thread-safe.
     */
    public static final TreeCodec INSTANCE = new TreeCodec();

    private TreeCodec() {
        super("good.Tree", new byte[] {
            0x04, // record types
            0x05, // good.Tree
            0x10, (byte) 0x91, 0x41, 0x60, 0x00, // children: List<Tree>
            (byte) 0x9f, (byte) 0x91, 0x46, 0x60, 0x01, // leaf: @Nullable Leaf
            (byte) 0xf3, (byte) 0x8c, 0x40, 0x60, 0x02, // branch: Optional<Branch>
            0x18, 0x78, 0x40, 0x41, 0x60, 0x02, // more: Optional<List<Branch>>
            (byte) 0xcd, 0x42, 0x60, 0x03, // value: Value
            0x00, // good.Tree.Leaf
            0x02, // good.Tree.Branch
            0x29, (byte) 0xd8, 0x44, 0x09, 0x60, 0x00, // trees: Map<String, Tree>
            (byte) 0xc6, (byte) 0xc1, 0x46, 0x60, 0x02, // next: @Nullable Branch
            0x01, // good.Tree.Value
            0x74, 0x28, 0x0a, // color: Color
        });
    }

    @Override
    protected void writeValue(SessionWriter out, Tree value) {
        writeTree(out, value);
    }

    @Override
    protected Tree readValue(SessionReader in) {
        return readTree(in);
    }

    @Override
    protected boolean writeDefault(SessionWriter out, int component) {
        switch (component) {
            case 0, 1, 2, 3, 5, 6 -> out.writeByte((byte) 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    protected String componentName(int component) {
        return switch (component) {
            case 0 -> "good.Tree.children";
            case 1 -> "good.Tree.leaf";
            case 2 -> "good.Tree.branch";
            case 3 -> "good.Tree.more";
            case 4 -> "good.Tree.value";
            case 5 -> "good.Tree.Branch.trees";
            case 6 -> "good.Tree.Branch.next";
            case 7 -> "good.Tree.Value.color";
            default -> super.componentName(component);
        };
    }

    private static void writeTree(SessionWriter out, Tree value) {
        out.enter("good.Tree");
        List<Tree> children = value.children();
        out.writeSize(children, "good.Tree.children");
        for (Tree element : children) {
            writeTree(out, SessionWriter.nonNull(element, "good.Tree.children[]"));
        }
        Tree.Leaf leaf = value.leaf();
        out.writeNullable(leaf);
        if (leaf != null) {
            writeLeaf(out, leaf);
        }
        Optional<Tree.Branch> branch = value.branch();
        if (out.writePresence(branch, "good.Tree.branch")) {
            writeBranch(out, branch.get());
        }
        Optional<List<Tree.Branch>> more = value.more();
        if (out.writePresence(more, "good.Tree.more")) {
            List<Tree.Branch> moreValue = more.get();
            out.writeSize(moreValue, "good.Tree.more");
            for (Tree.Branch element : moreValue) {
                writeBranch(out, SessionWriter.nonNull(element, "good.Tree.more[]"));
            }
        }
        writeValue2(out, SessionWriter.nonNull(value.value(), "good.Tree.value"));
        out.leave();
    }

    private static Tree readTree(SessionReader in) {
        in.enter();
        Object[] children = new Object[in.readSize()];
        for (int i = 0; i < children.length; i++) {
            children[i] = readTree(in);
        }
        Tree.Leaf leaf = in.readPresence() ? readLeaf(in) : null;
        Optional<Tree.Branch> branch = in.readPresence() ? Optional.of(readBranch(in)) : Optional.empty();
        Optional<List<Tree.Branch>> more = Optional.empty();
        if (in.readPresence()) {
            Object[] moreValue = new Object[in.readSize()];
            for (int i = 0; i < moreValue.length; i++) {
                moreValue[i] = readBranch(in);
            }
            more = Optional.of(SessionReader.list(moreValue));
        }
        Tree.Value value = readValue2(in);
        in.leave();
        return new Tree(SessionReader.list(children), leaf, branch, more, value);
    }

    private static void writeLeaf(SessionWriter out, Tree.Leaf value) {
        out.writeEmptyRecord();
    }

    private static Tree.Leaf readLeaf(SessionReader in) {
        in.readEmptyRecord();
        return new Tree.Leaf();
    }

    private static void writeBranch(SessionWriter out, Tree.Branch value) {
        out.enter("good.Tree.Branch");
        Map<String, Tree> trees = value.trees();
        out.writeSize(trees, "good.Tree.Branch.trees");
        for (Map.Entry<String, Tree> tree : trees.entrySet()) {
            out.writeString(tree.getKey(), "good.Tree.Branch.trees{key}");
            writeTree(out, SessionWriter.nonNull(tree.getValue(), "good.Tree.Branch.trees{value}"));
        }
        Tree.Branch next = value.next();
        out.writeNullable(next);
        if (next != null) {
            writeBranch(out, next);
        }
        out.leave();
    }

    private static Tree.Branch readBranch(SessionReader in) {
        in.enter();
        Map<String, Tree> trees = new LinkedHashMap<>();
        for (int i = in.readSize(); i > 0; i--) {
            in.putNew(trees, in.readString(), readTree(in));
        }
        Tree.Branch next = in.readPresence() ? readBranch(in) : null;
        in.leave();
        return new Tree.Branch(SessionReader.map(trees), next);
    }

    private static void writeValue2(SessionWriter out, Tree.Value value) {
        writeColor(out, SessionWriter.nonNull(value.color(), "good.Tree.Value.color"));
    }

    private static Tree.Value readValue2(SessionReader in) {
        Tree.Color color = readColor(in);
        return new Tree.Value(color);
    }

    private static void writeColor(SessionWriter out, Tree.Color value) {
        out.writeHash(switch (value) {
            case RED -> 0x65cb;
            case GREEN -> 0xcd9f;
        });
    }

    private static Tree.Color readColor(SessionReader in) {
        return switch (in.readHash()) {
            case 0x65cb -> Tree.Color.RED;
            case 0xcd9f -> Tree.Color.GREEN;
            default -> throw in.unknownConstant("good.Tree.Color");
        };
    }
}
