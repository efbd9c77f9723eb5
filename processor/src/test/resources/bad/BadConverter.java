package bad;

import dev.seshat.annotation.ConvertWith;
import dev.seshat.annotation.Default;
import dev.seshat.annotation.SessionType;
import dev.seshat.codec.SessionConverter;
import java.util.List;
import java.util.Map;

@SessionType
public record BadConverter(
        @ConvertWith(String.class) Money none,
        @ConvertWith(int.class) Money primitive,
        @ConvertWith(Raw.class) Money raw,
        @ConvertWith(Generic.class) Money generic,
        @ConvertWith(Hidden.class) Money hidden,
        @ConvertWith(Threads.class) Money threads,
        @ConvertWith(Inner.class) Money inner,
        @ConvertWith(Abstract.class) Money unfinished,
        @ConvertWith(Closed.class) Money closed,
        @ConvertWith(Fine.class) String text,
        @ConvertWith(Fine.class) Map<Money, String> keys,
        @ConvertWith(Fine.class) @Default("1") Money preset,
        @ConvertWith(Fine.class) List<List<Money>> fine) {

    public static class Money {}

    public abstract static class Base<A, S> implements SessionConverter<A, S> {
        @Override
        public S toStored(A value) {
            return null;
        }

        @Override
        public A fromStored(S stored) {
            return null;
        }
    }

    public static class Raw extends Base {}

    public static class Generic<T> extends Base<Money, String> {}

    private static class Hidden extends Base<Money, String> {}

    public static class Threads extends Base<Money, Thread> {}

    public class Inner extends Base<Money, String> {}

    public abstract static class Abstract extends Base<Money, String> {}

    public static class Closed extends Base<Money, String> {
        static final Closed INSTANCE = new Closed();

        private Closed() {}
    }

    public static class Fine extends Base<Money, String> {}
}
