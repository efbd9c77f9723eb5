package dev.seshat.codec;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A session type with each scalar and each container, for tests that change bytes.
 *
 * @param scalars one value of each of {@link ScalarCase#ALL}
 */
record EverythingSession(
        List<Object> scalars,
        List<Optional<String>> optionals,
        Set<Long> numbers,
        Map<String, List<@Nullable String>> lists,
        SampleTypes.TreeSession tree,
        SampleTypes.EmptySession empty) {

    /** Byte arrays are equal when their bytes are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EverythingSession that
                && Arrays.deepEquals(scalars.toArray(), that.scalars.toArray())
                && optionals.equals(that.optionals)
                && numbers.equals(that.numbers)
                && lists.equals(that.lists)
                && tree.equals(that.tree)
                && empty.equals(that.empty);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }

    /** Returns one with the {@code index}-th sample of each scalar, or its last one. */
    static EverythingSession sample(int index) {
        Object[] scalars = ScalarCase.ALL.stream()
                .map(scalar -> scalar.samples()
                        .get(Math.min(index, scalar.samples().size() - 1))
                        .value())
                .toArray();
        Map<String, List<@Nullable String>> lists = new LinkedHashMap<>();
        lists.put("é", Arrays.asList("a", null, "🍵"));
        lists.put("", List.of());
        return new EverythingSession(
                List.of(scalars),
                List.of(Optional.of("x"), Optional.empty()),
                new LinkedHashSet<>(List.of(5L, -1L, Long.MAX_VALUE)),
                lists,
                SampleTypes.tree(3),
                new SampleTypes.EmptySession());
    }

    static final class Codec extends SessionCodec<EverythingSession> {

        static final Codec INSTANCE = new Codec();

        /** The shape is that of another type: what follows it is what these tests are about. */
        private Codec() {
            super("shop.EverythingSession", new byte[] {1, 0});
        }

        @Override
        @SuppressWarnings("unchecked") // The scalars are in the order of the cases.
        protected void writeValue(SessionWriter out, EverythingSession value) {
            for (int i = 0; i < ScalarCase.ALL.size(); i++) {
                ScalarCase<Object> scalar = (ScalarCase<Object>) ScalarCase.ALL.get(i);
                scalar.write().write(out, value.scalars().get(i), "scalars");
            }
            out.writeSize(value.optionals(), "optionals");
            for (Optional<String> optional : value.optionals()) {
                if (out.writePresence(optional, "optionals[]")) {
                    out.writeString(optional.get(), "optionals[]");
                }
            }
            out.writeSize(value.numbers(), "numbers");
            for (Long number : value.numbers()) {
                out.writeLong(number);
            }
            out.writeSize(value.lists(), "lists");
            for (Map.Entry<String, List<@Nullable String>> entry : value.lists().entrySet()) {
                out.writeString(entry.getKey(), "lists{key}");
                out.writeSize(entry.getValue(), "lists{value}");
                for (String element : entry.getValue()) {
                    if (out.writeNullable(element)) {
                        out.writeString(element, "lists{value}[]");
                    }
                }
            }
            SampleTypes.TreeCodec.INSTANCE.writeValue(out, value.tree());
            SampleTypes.EmptyCodec.INSTANCE.writeValue(out, value.empty());
        }

        @Override
        protected EverythingSession readValue(SessionReader in) {
            Object[] scalars = new Object[ScalarCase.ALL.size()];
            for (int i = 0; i < scalars.length; i++) {
                scalars[i] = ScalarCase.ALL.get(i).read().apply(in);
            }
            Object[] optionals = new Object[in.readSize()];
            for (int i = 0; i < optionals.length; i++) {
                optionals[i] = in.readPresence() ? Optional.of(in.readString()) : Optional.empty();
            }
            Set<Long> numbers = new LinkedHashSet<>();
            for (int i = in.readSize(); i > 0; i--) {
                in.addNew(numbers, in.readLong());
            }
            Map<String, List<@Nullable String>> lists = new LinkedHashMap<>();
            for (int i = in.readSize(); i > 0; i--) {
                String key = in.readString();
                in.putNew(lists, key, readList(in));
            }
            return new EverythingSession(
                    SessionReader.list(scalars),
                    SessionReader.list(optionals),
                    SessionReader.set(numbers),
                    SessionReader.map(lists),
                    SampleTypes.TreeCodec.INSTANCE.readValue(in),
                    SampleTypes.EmptyCodec.INSTANCE.readValue(in));
        }

        private static List<@Nullable String> readList(SessionReader in) {
            @Nullable Object[] list = new @Nullable Object[in.readSize()];
            for (int i = 0; i < list.length; i++) {
                list[i] = in.readPresence() ? in.readString() : null;
            }
            return SessionReader.list(list);
        }
    }
}
