package dev.seshat.benchmarks.peer.protobuf;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.seshat.benchmarks.LargeSession;
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
import dev.seshat.benchmarks.peer.protobuf.messages.AddressMessage;
import dev.seshat.benchmarks.peer.protobuf.messages.BasketMessage;
import dev.seshat.benchmarks.peer.protobuf.messages.CardMessage;
import dev.seshat.benchmarks.peer.protobuf.messages.ConsentMessage;
import dev.seshat.benchmarks.peer.protobuf.messages.DeviceMessage;
import dev.seshat.benchmarks.peer.protobuf.messages.LargeMessage;
import dev.seshat.benchmarks.peer.protobuf.messages.LineMessage;
import dev.seshat.benchmarks.peer.protobuf.messages.PaymentMessage;
import dev.seshat.benchmarks.peer.protobuf.messages.ProfileMessage;
import dev.seshat.benchmarks.peer.protobuf.messages.TransferMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the large record's parts of messages. */
final class LargeFromMessage {

    private LargeFromMessage() {}

    static LargeSession record(byte[] bytes) throws InvalidProtocolBufferException {
        LargeMessage message = LargeMessage.parseFrom(bytes);
        List<Address> addresses = new ArrayList<>(message.getAddressesCount());
        for (AddressMessage address : message.getAddressesList()) {
            addresses.add(address(address));
        }
        List<Payment> payments = new ArrayList<>(message.getPaymentsCount());
        for (PaymentMessage payment : message.getPaymentsList()) {
            payments.add(payment(payment));
        }
        return new LargeSession(
                new UUID(message.getUserHigh(), message.getUserLow()),
                message.getLogin(),
                message.getEmail(),
                Instant.ofEpochSecond(message.getSinceSeconds(), message.getSinceNanos()),
                message.getSecondFactor(),
                profile(message.getProfile()),
                addresses,
                payments,
                basket(message.getBasket()),
                device(message.getDevice()),
                message.getPreferencesMap());
    }

    private static Profile profile(ProfileMessage message) {
        return new Profile(
                message.getGivenName(),
                message.getFamilyName(),
                LocalDate.ofEpochDay(message.getBirthday()),
                message.getPhone(),
                message.getNewsletter(),
                message.getPoints(),
                switch (message.getTier()) {
                    case NEW -> Tier.NEW;
                    case REGULAR -> Tier.REGULAR;
                    case PATRON -> Tier.PATRON;
                    case UNRECOGNIZED -> throw new IllegalArgumentException("The message has an unknown tier.");
                },
                message.getInterestsList(),
                consent(message.getConsent()));
    }

    private static Consent consent(ConsentMessage message) {
        return new Consent(
                message.getAnalytics(),
                message.getMarketing(),
                Instant.ofEpochSecond(message.getGivenSeconds(), message.getGivenNanos()),
                message.getVersion());
    }

    private static Address address(AddressMessage message) {
        return new Address(
                message.getLabel(),
                message.getStreet(),
                message.getHouseNumber(),
                message.getPostcode(),
                message.getCity(),
                message.getCountry(),
                message.getBilling());
    }

    private static Payment payment(PaymentMessage message) {
        return new Payment(
                switch (message.getKind()) {
                    case CARD -> PaymentKind.CARD;
                    case TRANSFER -> PaymentKind.TRANSFER;
                    case UNRECOGNIZED -> throw new IllegalArgumentException("The message has an unknown kind.");
                },
                message.getLabel(),
                Instant.ofEpochSecond(message.getAddedSeconds(), message.getAddedNanos()),
                message.hasCard() ? card(message.getCard()) : null,
                message.hasTransfer() ? transfer(message.getTransfer()) : null,
                message.getPreferred());
    }

    private static Card card(CardMessage message) {
        return new Card(message.getNetwork(), message.getLastFour(), message.getExpiryMonth(), message.getExpiryYear());
    }

    private static Transfer transfer(TransferMessage message) {
        return new Transfer(message.getIban(), message.getBank());
    }

    private static Basket basket(BasketMessage message) {
        List<Line> lines = new ArrayList<>(message.getLinesCount());
        for (LineMessage line : message.getLinesList()) {
            lines.add(new Line(
                    line.getSku(),
                    line.getTitle(),
                    line.getQuantity(),
                    line.getCents(),
                    line.getGift(),
                    line.getDiscountPercent()));
        }
        @Nullable String voucher = message.hasVoucher() ? message.getVoucher() : null;
        return new Basket(
                message.getCurrency(),
                lines,
                message.getShippingCents(),
                voucher,
                Instant.ofEpochSecond(message.getChangedSeconds(), message.getChangedNanos()));
    }

    private static Device device(DeviceMessage message) {
        return new Device(
                new UUID(message.getIdHigh(), message.getIdLow()),
                message.getPlatform(),
                message.getBrowser(),
                message.getVersion(),
                message.getScale(),
                message.getTimeZone());
    }
}
