package dev.seshat.benchmarks;

import dev.seshat.benchmarks.peer.ActiveJ;
import dev.seshat.benchmarks.peer.AvajeJsonb;
import dev.seshat.benchmarks.peer.ForyNative;
import dev.seshat.benchmarks.peer.Jackson2;
import dev.seshat.benchmarks.peer.Jackson3;
import dev.seshat.benchmarks.peer.JdkSerialization;
import dev.seshat.benchmarks.peer.Kryo5;
import dev.seshat.benchmarks.peer.protobuf.LargeProtobuf;
import dev.seshat.benchmarks.peer.protobuf.MediumProtobuf;
import dev.seshat.benchmarks.peer.protobuf.SmallProtobuf;
import java.util.function.Function;

/** What is measured: the floor, Seshat, and what else a Java developer could take. */
@SuppressWarnings("ImmutableEnumChecker") // The functions are method references without state.
public enum Library {
    /** Codecs written by hand: the floor, of which all others are a multiple. */
    HAND("Hand-written, positional", false, Library::handWritten),
    /** This project. */
    SESHAT("Seshat", true, Library::generated),
    /** ActiveJ's serializer, whose code is generated at run time. */
    ACTIVEJ("ActiveJ serializer", false, ActiveJ::of),
    /** Apache Fory, where reader and writer have the same classes. */
    FORY("Apache Fory", false, type -> ForyNative.of(type, false)),
    /** Apache Fory, where the reader's classes may have changed. */
    FORY_COMPATIBLE("Apache Fory, compatible mode", true, type -> ForyNative.of(type, true)),
    /** Protocol Buffers, with the mapping between message and record. */
    PROTOBUF("Protobuf, with mapping", true, Library::protobuf),
    /** Kryo with registered classes. */
    KRYO("Kryo 5", false, Kryo5::of),
    /** JSON by adapters that a compiler plug-in generates. */
    AVAJE("avaje-jsonb", true, AvajeJsonb::of),
    /** CBOR by Jackson 2. */
    JACKSON2_CBOR("Jackson 2 CBOR", true, Jackson2::cbor),
    /** JSON by Jackson 2. */
    JACKSON2_JSON("Jackson 2 JSON", true, Jackson2::json),
    /** JSON by Jackson 3. */
    JACKSON3_JSON("Jackson 3 JSON", true, Jackson3::json),
    /** What {@code ObjectOutputStream} writes, as servlet containers do with sessions. */
    JDK("JDK serialization", true, JdkSerialization::of);

    private final String title;
    private final boolean evolves;
    private final Function<Class<?>, Format<?>> formats;

    Library(String title, boolean evolves, Function<Class<?>, Format<?>> formats) {
        this.title = title;
        this.evolves = evolves;
        this.formats = formats;
    }

    /** Returns the name for tables. */
    public String title() {
        return title;
    }

    /** Says whether a record can be read whose type has got another component since. */
    public boolean evolves() {
        return evolves;
    }

    /**
     * Sets the library up for a type of record.
     *
     * @param <T> the type
     * @param type one of the three that are measured
     * @return what encodes and decodes it
     */
    @SuppressWarnings("unchecked") // Each function gives the format of the type that it gets.
    public <T> Format<T> format(Class<T> type) {
        return (Format<T>) formats.apply(type);
    }

    private static Format<?> handWritten(Class<?> type) {
        if (type == SmallSession.class) {
            return new SmallPositionalCodec();
        }
        return type == MediumSession.class ? new MediumPositionalCodec() : new LargePositionalCodec();
    }

    private static Format<?> generated(Class<?> type) {
        if (type == SmallSession.class) {
            return new GeneratedFormat<>(SmallSessionCodec.INSTANCE);
        }
        return type == MediumSession.class
                ? new GeneratedFormat<>(MediumSessionCodec.INSTANCE)
                : new GeneratedFormat<>(LargeSessionCodec.INSTANCE);
    }

    private static Format<?> protobuf(Class<?> type) {
        if (type == SmallSession.class) {
            return new SmallProtobuf();
        }
        return type == MediumSession.class ? new MediumProtobuf() : new LargeProtobuf();
    }
}
