package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.codec.SessionDecodeException.Reason;
import dev.seshat.codec.ShapeTable.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Random pairs of releases: what the codec reads is what a plain conversion of the values gives, and bytes keep to it. */
final class ForeignShapePropertyTest {

    private static final int PAIRS = 2_500;

    private int equal;
    private int refused;
    private int carried;
    private int endless;

    @Test
    void payloads_ofRandomReleases_readAsThePlainConversionSays() {
        for (long seed = 0; seed < PAIRS; seed++) {
            RandomShapes shapes = new RandomShapes(seed);
            TextShape here = shapes.shape();
            Map<Integer, Set<Integer>> formerNames = new HashMap<>();
            TextShape there = shapes.otherRelease(here, formerNames);
            try {
                check(shapes, there, here, formerNames, seed);
                check(shapes, here, there, Map.of(), seed);
            } catch (RandomShapes.Endless e) {
                endless++;
            }
        }
        String counts = equal + " equal, " + refused + " refused, " + carried + " carried, " + endless + " endless";
        assertTrue(equal > PAIRS && refused > PAIRS / 4 && carried > PAIRS / 4 && endless < PAIRS / 4, counts);
    }

    private void check(
            RandomShapes shapes, TextShape there, TextShape here, Map<Integer, Set<Integer>> formerNames, long seed) {
        RowCodec foreign = withDefaults(shapes, new RowCodec(there), seed % 7);
        int[] pairs = formerNames.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().flatMap(hash -> List.of(entry.getKey(), hash).stream()))
                .mapToInt(Integer::intValue)
                .toArray();
        RowCodec own = withDefaults(shapes, new RowCodec(here, pairs), seed % 7);
        ReferenceConversion reference = new ReferenceConversion(there.table(), own, formerNames);
        for (int i = 0; i < 3; i++) {
            Row value = shapes.value(there);
            byte[] payload = foreign.encode(value);
            Row expected;
            try {
                expected = reference.convert(value);
            } catch (ReferenceConversion.Refused e) {
                refused++;
                SessionDecodeException refusal =
                        assertThrows(SessionDecodeException.class, () -> own.decode(payload), () -> "seed " + seed);
                assertEquals(Reason.SCHEMA, refusal.reason());
                continue;
            }
            equal++;
            assertEquals(expected, own.decode(payload), () -> "seed " + seed);
            checkCarried(foreign, own, value, RandomShapes.unknown(there, here, formerNames), seed);
        }
    }

    /** Defaults for most components, so that most pairs can be read; for none in one run of seven. */
    private static RowCodec withDefaults(RandomShapes shapes, RowCodec codec, long rest) {
        int ordinal = 0;
        for (ShapeTable.RecordShape record : codec.shape().table().records()) {
            for (Field field : record.fields()) {
                if (rest != 0) {
                    codec.withDefault(ordinal, shapes.value(codec.shape(), field.type(), 5));
                }
                ordinal++;
            }
        }
        return codec;
    }

    private void checkCarried(RowCodec foreign, RowCodec own, Row value, Set<Integer> unknown, long seed) {
        Decoded<Row> read = own.decodeCarrying(foreign.encode(value));
        assertEquals(own.decode(foreign.encode(value)), read.value());
        assertEquals(unknown.isEmpty(), read.carried() == null, () -> "seed " + seed);
        if (unknown.isEmpty()) {
            return;
        }
        byte[] written = own.encode(read.value(), read.carried());
        Decoded<Row> again = own.decodeCarrying(written);
        assertEquals(read.value(), again.value(), () -> "seed " + seed);
        assertArrayEquals(written, own.encode(again.value(), again.carried()), () -> "seed " + seed);
        assertNotEquals(0, written.length);
        Row back;
        try {
            back = foreign.decode(written);
        } catch (SessionDecodeException e) {
            assertEquals(Reason.SCHEMA, e.reason(), () -> "seed " + seed);
            return;
        }
        carried++;
        List<Field> fields = foreign.shape().table().records().get(0).fields();
        for (int i = 0; i < fields.size(); i++) {
            if (unknown.contains(fields.get(i).nameHash())) {
                assertEquals(value.values().get(i), back.values().get(i), () -> "seed " + seed);
            }
        }
    }
}
