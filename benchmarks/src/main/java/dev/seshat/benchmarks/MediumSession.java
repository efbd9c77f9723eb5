package dev.seshat.benchmarks;

import dev.seshat.annotation.SessionType;
import io.activej.serializer.annotations.SerializeNullable;
import io.activej.serializer.annotations.SerializeRecord;
import io.avaje.jsonb.Json;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cart with twelve items. */
@SessionType
@Json
@SerializeRecord
public record MediumSession(
        String customer,
        String currency,
        List<Item> items,
        Instant opened,
        @SerializeNullable @Nullable String voucher,
        int visits)
        implements Serializable {

    /** One line of the cart. */
    @SerializeRecord
    public record Item(String sku, String title, int quantity, long cents, boolean gift) implements Serializable {}

    private static final List<String> TITLES = List.of(
            "Papyrus, fine",
            "Reed pen, left",
            "Black ink, 50 g",
            "Red ochre ink",
            "Palette, ebony wood",
            "Water pot, blue",
            "Hemp cord, 30 m",
            "Ostraca, mixed",
            "Linen wrapping",
            "Burnishing tool",
            "Scroll jar, tall",
            "Seal of grey clay");

    /** Returns the medium record that is measured. */
    public static MediumSession sample() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < TITLES.size(); i++) {
            items.add(new Item("SKU-1" + (10_007 + 811 * i), TITLES.get(i), 1 + i % 3, 250L + 1_045L * i, i % 5 == 0));
        }
        return new MediumSession(
                "ada.lovelace",
                "EUR",
                List.copyOf(items),
                Instant.ofEpochSecond(1_790_000_000L, 123_456_789),
                "FLOOD-10",
                42);
    }
}
