package bad;

import dev.seshat.annotation.SessionType;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

@SessionType
public record Unsupported(
        Object object,
        Thread thread,
        ArrayList<String> arrayList,
        Date date,
        List raw,
        List<?> wildcard,
        Optional<List<? extends Number>> deepWildcard,
        int[] array,
        String[][] arrays,
        Set<byte[]> bytesInSet,
        Map<byte[], String> bytesAsKeys,
        SortedSet<Locale> unordered,
        List<@Nullable String> nullElements,
        @Nullable byte[] nullBytes,
        Box<String> box,
        Shape shape,
        Base base,
        Generic<String> generic,
        Deep deep,
        None none,
        List<Item> items) {

    public record Box<T>(T content) {}

    public sealed interface Shape permits Circle, Line {}

    public record Circle(int radius) implements Shape {}

    public static final class Line implements Shape {}

    public abstract static sealed class Base permits Derived {}

    public static final class Derived extends Base {}

    public sealed interface Generic<T> permits One {}

    public record One(String text) implements Generic<String> {}

    public sealed interface Deep permits Inner, Circles {}

    public sealed interface Inner extends Deep permits Pair {}

    public record Circles(Circle one) implements Deep {}

    public record Pair<T>(T left, T right) implements Inner {}

    public enum None {}

    public record Item(
            Runnable onClick) {}
}
