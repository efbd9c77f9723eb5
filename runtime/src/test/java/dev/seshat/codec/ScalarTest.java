package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.seshat.codec.SessionDecodeException.Reason;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every scalar: its exact bytes, the way back, and each of its truncations (ATTACKS 35, 38, 44, 51). */
final class ScalarTest {

    @TestFactory
    Stream<DynamicNode> scalar_written_hasExactBytesAndReadsBack() {
        return eachSample((scalar, value, bytes) -> {
            assertEquals(Hex.of(bytes), Hex.of(scalar.bytesOf(value)));
            assertSame(value, scalar.valueOf(bytes));
        });
    }

    @TestFactory
    Stream<DynamicNode> scalar_truncated_isMalformed() {
        return eachSample((scalar, value, bytes) -> {
            for (int length = 0; length < bytes.length; length++) {
                byte[] truncated = Arrays.copyOf(bytes, length);
                SessionDecodeException e =
                        assertThrows(SessionDecodeException.class, () -> scalar.valueOf(truncated), Hex.of(truncated));
                assertEquals(Reason.MALFORMED, e.reason());
            }
        });
    }

    @TestFactory
    Stream<DynamicNode> scalar_nullWhereNoneIsAllowed_namesComponent() {
        return ScalarCase.ALL.stream()
                .filter(scalar -> !isPrimitive(scalar))
                .map(scalar -> dynamicTest(scalar.wireType(), () -> {
                    SessionEncodeException e = assertThrows(
                            SessionEncodeException.class,
                            () -> scalar.write().write(new SessionWriter(), null, "shop.CartSession.it"));
                    assertEquals(
                            "shop.CartSession.it must not be null."
                                    + " Give it a value, or mark its type @Nullable if null is meant to be stored.",
                            e.getMessage());
                }));
    }

    /** So that a new type cannot be forgotten here. */
    @Test
    void samples_ofAllScalars_exist() throws ReflectiveOperationException {
        Set<String> expected = new HashSet<>();
        for (Field constant : WireType.class.getFields()) {
            int value = constant.getInt(null);
            if (value < WireType.OPTIONAL
                    && value != WireType.ENUM
                    && !constant.getName().equals("FORMAT")) {
                expected.add(constant.getName());
            }
        }
        Set<String> found = new HashSet<>();
        ScalarCase.ALL.forEach(scalar -> found.add(scalar.wireType()));
        assertEquals(expected, found);
    }

    private static boolean isPrimitive(ScalarCase<?> scalar) {
        return Set.of("BOOLEAN", "BYTE", "SHORT", "CHAR", "INT", "LONG", "FLOAT", "DOUBLE")
                .contains(scalar.wireType());
    }

    /** Boxed floating-point numbers are equal when their bits are, but for those of NaN; see SessionReaderTest. */
    private static void assertSame(Object expected, Object actual) {
        if (expected instanceof byte[] bytes) {
            assertArrayEquals(bytes, (byte[]) actual);
        } else {
            assertEquals(expected, actual);
            assertEquals(expected.getClass(), actual.getClass());
        }
    }

    private interface SampleCheck {
        void check(ScalarCase<Object> scalar, Object value, byte[] bytes);
    }

    private static Stream<DynamicNode> eachSample(SampleCheck check) {
        return ScalarCase.ALL.stream().map(scalar -> dynamicContainer(scalar.wireType(), tests(scalar, check)));
    }

    @SuppressWarnings("unchecked") // Case and samples are of one type.
    private static Stream<DynamicNode> tests(ScalarCase<?> untyped, SampleCheck check) {
        ScalarCase<Object> scalar = (ScalarCase<Object>) untyped;
        return scalar.samples().stream()
                .map(sample ->
                        dynamicTest(sample.hex(), () -> check.check(scalar, sample.value(), Hex.parse(sample.hex()))));
    }
}
