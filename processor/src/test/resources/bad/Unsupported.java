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
        None none,
        List<Item> items) {

    public record Box<T>(T content) {}

    public sealed interface Shape permits Circle {}

    public record Circle(int radius) implements Shape {}

    public enum None {}

    public record Item(
            Runnable onClick) {}
}
