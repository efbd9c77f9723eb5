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
import org.jspecify.annotations.Nullable;

/** The floor for {@link LargeSession}. */
@SuppressWarnings("EnumOrdinal") // What a hand in a hurry writes is the fastest.
final class LargePositionalCodec extends PositionalCodec implements Format<LargeSession> {

    private static final Tier[] TIERS = Tier.values();
    private static final PaymentKind[] PAYMENT_KINDS = PaymentKind.values();

    @Override
    public byte[] encode(LargeSession value) {
        start();
        putUuid(value.user());
        putString(value.login());
        putString(value.email());
        putInstant(value.since());
        putBoolean(value.secondFactor());
        putProfile(value.profile());
        List<Address> addresses = value.addresses();
        putUnsigned(addresses.size());
        for (Address address : addresses) {
            putAddress(address);
        }
        List<Payment> payments = value.payments();
        putUnsigned(payments.size());
        for (Payment payment : payments) {
            putPayment(payment);
        }
        putBasket(value.basket());
        putDevice(value.device());
        Map<String, String> preferences = value.preferences();
        putUnsigned(preferences.size());
        for (Map.Entry<String, String> entry : preferences.entrySet()) {
            putString(entry.getKey());
            putString(entry.getValue());
        }
        return written();
    }

    private void putProfile(Profile profile) {
        putString(profile.givenName());
        putString(profile.familyName());
        putSigned(profile.birthday().toEpochDay());
        putString(profile.phone());
        putBoolean(profile.newsletter());
        putSigned(profile.points());
        putByte(profile.tier().ordinal());
        List<String> interests = profile.interests();
        putUnsigned(interests.size());
        for (String interest : interests) {
            putString(interest);
        }
        Consent consent = profile.consent();
        putBoolean(consent.analytics());
        putBoolean(consent.marketing());
        putInstant(consent.given());
        putSigned(consent.version());
    }

    private void putAddress(Address address) {
        putString(address.label());
        putString(address.street());
        putString(address.houseNumber());
        putString(address.postcode());
        putString(address.city());
        putString(address.country());
        putBoolean(address.billing());
    }

    private void putPayment(Payment payment) {
        putByte(payment.kind().ordinal());
        putString(payment.label());
        putInstant(payment.added());
        Card card = payment.card();
        if (putPresence(card) && card != null) {
            putString(card.network());
            putString(card.lastFour());
            putSigned(card.expiryMonth());
            putSigned(card.expiryYear());
        }
        Transfer transfer = payment.transfer();
        if (putPresence(transfer) && transfer != null) {
            putString(transfer.iban());
            putString(transfer.bank());
        }
        putBoolean(payment.preferred());
    }

    private void putBasket(Basket basket) {
        putString(basket.currency());
        List<Line> lines = basket.lines();
        putUnsigned(lines.size());
        for (Line line : lines) {
            putString(line.sku());
            putString(line.title());
            putSigned(line.quantity());
            putSigned(line.cents());
            putBoolean(line.gift());
            putSigned(line.discountPercent());
        }
        putSigned(basket.shippingCents());
        String voucher = basket.voucher();
        if (putPresence(voucher) && voucher != null) {
            putString(voucher);
        }
        putInstant(basket.changed());
    }

    private void putDevice(Device device) {
        putUuid(device.id());
        putString(device.platform());
        putString(device.browser());
        putSigned(device.version());
        putFixed(Double.doubleToRawLongBits(device.scale()));
        putString(device.timeZone());
    }

    @Override
    public LargeSession decode(byte[] bytes) {
        start();
        UUID user = getUuid(bytes);
        String login = getString(bytes);
        String email = getString(bytes);
        Instant since = getInstant(bytes);
        boolean secondFactor = getBoolean(bytes);
        Profile profile = getProfile(bytes);
        int addressCount = (int) getUnsigned(bytes);
        List<Address> addresses = new ArrayList<>(addressCount);
        for (int i = 0; i < addressCount; i++) {
            addresses.add(getAddress(bytes));
        }
        int paymentCount = (int) getUnsigned(bytes);
        List<Payment> payments = new ArrayList<>(paymentCount);
        for (int i = 0; i < paymentCount; i++) {
            payments.add(getPayment(bytes));
        }
        Basket basket = getBasket(bytes);
        Device device = getDevice(bytes);
        Map<String, String> preferences = new LinkedHashMap<>();
        for (int left = (int) getUnsigned(bytes); left > 0; left--) {
            String key = getString(bytes);
            preferences.put(key, getString(bytes));
        }
        return new LargeSession(
                user, login, email, since, secondFactor, profile, addresses, payments, basket, device, preferences);
    }

    private Profile getProfile(byte[] bytes) {
        String givenName = getString(bytes);
        String familyName = getString(bytes);
        LocalDate birthday = LocalDate.ofEpochDay(getSigned(bytes));
        String phone = getString(bytes);
        boolean newsletter = getBoolean(bytes);
        int points = (int) getSigned(bytes);
        Tier tier = TIERS[getByte(bytes)];
        int size = (int) getUnsigned(bytes);
        List<String> interests = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            interests.add(getString(bytes));
        }
        boolean analytics = getBoolean(bytes);
        boolean marketing = getBoolean(bytes);
        Instant given = getInstant(bytes);
        Consent consent = new Consent(analytics, marketing, given, (int) getSigned(bytes));
        return new Profile(givenName, familyName, birthday, phone, newsletter, points, tier, interests, consent);
    }

    private Address getAddress(byte[] bytes) {
        String label = getString(bytes);
        String street = getString(bytes);
        String houseNumber = getString(bytes);
        String postcode = getString(bytes);
        String city = getString(bytes);
        String country = getString(bytes);
        return new Address(label, street, houseNumber, postcode, city, country, getBoolean(bytes));
    }

    private Payment getPayment(byte[] bytes) {
        PaymentKind kind = PAYMENT_KINDS[getByte(bytes)];
        String label = getString(bytes);
        Instant added = getInstant(bytes);
        @Nullable Card card = getBoolean(bytes) ? getCard(bytes) : null;
        @Nullable Transfer transfer = getBoolean(bytes) ? getTransfer(bytes) : null;
        return new Payment(kind, label, added, card, transfer, getBoolean(bytes));
    }

    private Card getCard(byte[] bytes) {
        String network = getString(bytes);
        String lastFour = getString(bytes);
        int expiryMonth = (int) getSigned(bytes);
        return new Card(network, lastFour, expiryMonth, (int) getSigned(bytes));
    }

    private Transfer getTransfer(byte[] bytes) {
        String iban = getString(bytes);
        return new Transfer(iban, getString(bytes));
    }

    private Basket getBasket(byte[] bytes) {
        String currency = getString(bytes);
        int size = (int) getUnsigned(bytes);
        List<Line> lines = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lines.add(getLine(bytes));
        }
        long shippingCents = getSigned(bytes);
        @Nullable String voucher = getBoolean(bytes) ? getString(bytes) : null;
        return new Basket(currency, lines, shippingCents, voucher, getInstant(bytes));
    }

    private Line getLine(byte[] bytes) {
        String sku = getString(bytes);
        String title = getString(bytes);
        int quantity = (int) getSigned(bytes);
        long cents = getSigned(bytes);
        boolean gift = getBoolean(bytes);
        return new Line(sku, title, quantity, cents, gift, (int) getSigned(bytes));
    }

    private Device getDevice(byte[] bytes) {
        UUID id = getUuid(bytes);
        String platform = getString(bytes);
        String browser = getString(bytes);
        int version = (int) getSigned(bytes);
        double scale = Double.longBitsToDouble(getFixed(bytes));
        return new Device(id, platform, browser, version, scale, getString(bytes));
    }
}
