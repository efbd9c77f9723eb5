package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.codec.SampleTypes.Card;
import dev.seshat.codec.SampleTypes.CartCodec;
import dev.seshat.codec.SampleTypes.CartSession;
import dev.seshat.codec.SampleTypes.CounterCodec;
import dev.seshat.codec.SampleTypes.CounterSession;
import dev.seshat.codec.SampleTypes.EmptyCodec;
import dev.seshat.codec.SampleTypes.EmptySession;
import dev.seshat.codec.SampleTypes.Item;
import dev.seshat.codec.SampleTypes.PaymentCodec;
import dev.seshat.codec.SampleTypes.PaymentSession;
import dev.seshat.codec.SampleTypes.PreferencesCodec;
import dev.seshat.codec.SampleTypes.PreferencesSession;
import dev.seshat.codec.SampleTypes.Theme;
import dev.seshat.codec.SampleTypes.TreeCodec;
import dev.seshat.codec.SampleTypes.TreeSession;
import dev.seshat.codec.SampleTypes.Voucher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of docs/wire-format.md, read out of it and decoded. */
final class WireFormatDocTest {

    private static final Path PAGE = Path.of("..", "docs", "wire-format.md");
    private static final Pattern BLOCK = Pattern.compile("^```hex\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern SCALAR_ROW =
            Pattern.compile("^\\| `([0-9a-f]{2})` \\|.*\\| (?:`([0-9a-f ]+)` )?\\|$", Pattern.MULTILINE);

    @Test
    void examples_ofThePage_areWhatTheCodecsWriteAndRead() throws IOException {
        Map<String, Long> prices = new LinkedHashMap<>();
        prices.put("cup", 251L);
        prices.put("crème brûlée 🍮", -300L);
        List<Example<?>> expected = List.of(
                new Example<>(CounterCodec.INSTANCE, new CounterSession(7)),
                new Example<>(
                        CartCodec.INSTANCE,
                        new CartSession(Optional.of("ada"), List.of(new Item("tea", 2), new Item("cup", 1)), 300)),
                new Example<>(
                        PreferencesCodec.INSTANCE,
                        new PreferencesSession(
                                Theme.DARK,
                                Locale.CANADA_FRENCH,
                                null,
                                Instant.ofEpochSecond(1_700_000_000, 250_000_000),
                                prices)),
                new Example<>(
                        TreeCodec.INSTANCE,
                        new TreeSession(1, List.of(new TreeSession(2, List.of()), new TreeSession(-3, List.of())))),
                new Example<>(EmptyCodec.INSTANCE, new EmptySession()),
                new Example<>(PaymentCodec.INSTANCE, new PaymentSession(List.of(new Card(4711), Voucher.WELCOME))),
                new Example<>(CounterCodec.INSTANCE, new CounterSession(7)));
        List<String> found = BLOCK.matcher(page())
                .results()
                .map(block -> bytesOf(block.group(1)))
                .toList();
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < found.size(); i++) {
            expected.get(i).check(found.get(i));
        }
    }

    @Test
    void exampleWithUnknownComponents_isWhatComesOfTheNewerReleasesPayload() throws IOException {
        RowCodec newer =
                RowCodec.of("Session(theme: Optional<enum>, coupons: List<Coupon>, visits: int) Coupon(code: String)");
        List<Row> coupons = List.of(Row.of("TEN"));
        byte[] payload = newer.encode(Row.of(Optional.of(new RowCodec.Constant(NameHash.of("DARK"))), coupons, 7));
        Decoded<CounterSession> read = CounterCodec.INSTANCE.decodeCarrying(payload);
        byte[] written = CounterCodec.INSTANCE.encode(read.value(), read.carried());
        List<MatchResult> blocks = BLOCK.matcher(page()).results().toList();
        assertEquals(bytesOf(blocks.get(blocks.size() - 1).group(1)), Hex.of(written));
    }

    @Test
    void rows_ofTypesWithoutParts_areEachScalarWithBytesOfIt() throws IOException {
        List<String> types = new ArrayList<>();
        for (MatchResult row : SCALAR_ROW.matcher(page()).results().toList()) {
            int wireType = Integer.parseInt(row.group(1), 16);
            if (wireType >= WireType.OPTIONAL || wireType == WireType.ENUM) {
                continue;
            }
            // The cases are in the order of their numbers, and an enum, which has none, is between them.
            ScalarCase<?> scalar = ScalarCase.ALL.get(wireType < WireType.ENUM ? wireType - 1 : wireType - 2);
            assertTrue(
                    scalar.samples().stream().anyMatch(sample -> sample.hex().equals(row.group(2))),
                    () -> scalar + " has no sample " + row.group(2));
            types.add(scalar.wireType());
        }
        assertEquals(ScalarCase.ALL.stream().map(ScalarCase::wireType).toList(), types);
    }

    @Test
    void limits_ofThePage_areThoseOfTheCode() throws IOException {
        String page = page();
        for (String row : List.of(
                "| record types in a shape table | 1,024 |",
                "| components of a record | 255 |",
                "| variants of a sealed interface | 255 |",
                "| types inside one another, as in a list of lists, the innermost included | 32 |",
                "| records of a recursive type inside one another | 32 |",
                "| bytes of a `BigInteger`, or of the unscaled value of a `BigDecimal` | 1,024 |",
                "| scale of a `BigDecimal`, either sign | 10,000 |",
                "| records and types with parts inside one another, in a payload of another shape | 512 |")) {
            assertTrue(page.contains(row), row);
        }
        assertEquals(
                List.of(1_024, 255, 255, 32, 32, 1_024, 10_000, 512),
                List.of(
                        WireLimits.RECORD_TYPES,
                        WireLimits.COMPONENTS,
                        WireLimits.VARIANTS,
                        WireLimits.DESCRIPTOR_DEPTH,
                        WireLimits.DEPTH,
                        WireLimits.BIG_INTEGER_BYTES,
                        WireLimits.BIG_DECIMAL_SCALE,
                        WireLimits.NESTING));
    }

    private record Example<T>(SessionCodec<T> codec, T value) {
        void check(String hex) {
            assertEquals(value, codec.decode(Hex.parse(hex)));
            Decoded<T> decoded = codec.decodeCarrying(Hex.parse(hex));
            assertEquals(hex, Hex.of(codec.encode(value, decoded.carried())));
        }
    }

    /** Joins the lines of a block without what follows two spaces. */
    private static String bytesOf(String block) {
        return String.join(
                " ", block.lines().map(line -> line.replaceFirst("  .*", "")).toList());
    }

    private static String page() throws IOException {
        return Files.readString(PAGE).replace("\r\n", "\n");
    }
}
