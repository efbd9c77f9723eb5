package dev.seshat.benchmarks;

import dev.seshat.benchmarks.LargeSession.Address;
import dev.seshat.benchmarks.LargeSession.Basket;
import dev.seshat.benchmarks.LargeSession.Card;
import dev.seshat.benchmarks.LargeSession.Consent;
import dev.seshat.benchmarks.LargeSession.Device;
import dev.seshat.benchmarks.LargeSession.Line;
import dev.seshat.benchmarks.LargeSession.Payment;
import dev.seshat.benchmarks.LargeSession.PaymentKind;
import dev.seshat.benchmarks.LargeSession.Profile;
import dev.seshat.benchmarks.LargeSession.Tier;
import dev.seshat.benchmarks.LargeSession.Transfer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The large record that is measured. */
final class LargeSample {

    private static final Instant THEN = Instant.ofEpochSecond(1_790_000_000L, 123_456_789);
    private static final List<String> TITLES = List.of(
            "Papyrus",
            "Reed pen",
            "Ink",
            "Ochre",
            "Palette",
            "Water pot",
            "Cord",
            "Ostraca",
            "Linen",
            "Burnisher",
            "Jar",
            "Seal",
            "Sponge",
            "Scraper",
            "Needle",
            "Glue",
            "Basket",
            "Lamp",
            "Oil",
            "Stool");

    private LargeSample() {}

    static LargeSession create() {
        return new LargeSession(
                UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"),
                "ada.lovelace",
                "ada@lovelace.example",
                THEN,
                true,
                profile(),
                List.of(
                        new Address("Home", "Saint James's Square", "12", "SW1Y 4JH", "London", "GB", true),
                        new Address("Office", "Dorset Street", "1", "W1U 4EG", "London", "GB", false)),
                payments(),
                new Basket("EUR", lines(), 495, "FLOOD-10", THEN.plusSeconds(86_400)),
                new Device(
                        UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"),
                        "Linux",
                        "Firefox",
                        143,
                        1.5,
                        "Europe/London"),
                preferences());
    }

    private static Profile profile() {
        return new Profile(
                "Ada",
                "Lovelace",
                LocalDate.of(1985, 12, 10),
                "+442079460018",
                true,
                1_815,
                Tier.PATRON,
                List.of("engines", "flying", "notes"),
                new Consent(true, false, THEN.minusSeconds(3_600), 3));
    }

    private static List<Payment> payments() {
        return List.of(
                new Payment(PaymentKind.CARD, "Private", THEN, new Card("Visa", "4242", 11, 2029), null, true),
                new Payment(
                        PaymentKind.TRANSFER,
                        "Household",
                        THEN,
                        null,
                        new Transfer("GB33BUKB20201555555555", "Barclays"),
                        false));
    }

    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < TITLES.size(); i++) {
            lines.add(new Line(
                    "SKU-" + (107 + 11 * i), TITLES.get(i), 1 + i % 3, 250L + 345L * i, i % 5 == 0, 5 * (i % 4)));
        }
        return List.copyOf(lines);
    }

    private static Map<String, String> preferences() {
        Map<String, String> preferences = new LinkedHashMap<>();
        preferences.put("theme", "dark");
        preferences.put("sort", "newest");
        preferences.put("list", "tiles");
        return preferences;
    }
}
