package dev.seshat.benchmarks;

import dev.seshat.annotation.SessionType;
import dev.seshat.annotation.Subject;
import io.activej.serializer.annotations.SerializeNullable;
import io.activej.serializer.annotations.SerializeRecord;
import io.avaje.jsonb.Json;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that a shop keeps of a customer: sixty components in ten records on three levels. */
@SessionType
@Json
@SerializeRecord
public record LargeSession(
        @Subject UUID user,
        String login,
        String email,
        Instant since,
        boolean secondFactor,
        Profile profile,
        List<Address> addresses,
        List<Payment> payments,
        Basket basket,
        Device device,
        Map<String, String> preferences)
        implements Serializable {

    /** How faithful a customer is. */
    public enum Tier {
        NEW,
        REGULAR,
        PATRON
    }

    /** Which of the nullable components of a payment is there. */
    public enum PaymentKind {
        CARD,
        TRANSFER
    }

    /** Who the customer is. */
    @SerializeRecord
    public record Profile(
            String givenName,
            String familyName,
            LocalDate birthday,
            String phone,
            boolean newsletter,
            int points,
            Tier tier,
            List<String> interests,
            Consent consent)
            implements Serializable {}

    /** What the customer agreed to. */
    @SerializeRecord
    public record Consent(boolean analytics, boolean marketing, Instant given, int version) implements Serializable {}

    /** Where parcels or bills go. */
    @SerializeRecord
    public record Address(
            String label,
            String street,
            String houseNumber,
            String postcode,
            String city,
            String country,
            boolean billing)
            implements Serializable {}

    /** How the customer pays. */
    @SerializeRecord
    public record Payment(
            PaymentKind kind,
            String label,
            Instant added,
            @SerializeNullable @Nullable Card card,
            @SerializeNullable @Nullable Transfer transfer,
            boolean preferred)
            implements Serializable {}

    /** A payment by card. */
    @SerializeRecord
    public record Card(String network, String lastFour, int expiryMonth, int expiryYear) implements Serializable {}

    /** A payment by bank transfer. */
    @SerializeRecord
    public record Transfer(String iban, String bank) implements Serializable {}

    /** What the customer is about to buy. */
    @SerializeRecord
    public record Basket(
            String currency,
            List<Line> lines,
            long shippingCents,
            @SerializeNullable @Nullable String voucher,
            Instant changed)
            implements Serializable {}

    /** One line of the basket. */
    @SerializeRecord
    public record Line(String sku, String title, int quantity, long cents, boolean gift, int discountPercent)
            implements Serializable {}

    /** What the customer holds in hand. */
    @SerializeRecord
    public record Device(UUID id, String platform, String browser, int version, double scale, String timeZone)
            implements Serializable {}
}
