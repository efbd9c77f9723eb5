package dev.seshat.benchmarks.peer.protobuf;

import dev.seshat.benchmarks.LargeSession;
import dev.seshat.benchmarks.LargeSession.Address;
import dev.seshat.benchmarks.LargeSession.Basket;
import dev.seshat.benchmarks.LargeSession.Card;
import dev.seshat.benchmarks.LargeSession.Consent;
import dev.seshat.benchmarks.LargeSession.Device;
import dev.seshat.benchmarks.LargeSession.Line;
import dev.seshat.benchmarks.LargeSession.Payment;
import dev.seshat.benchmarks.LargeSession.Profile;
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

/** Makes messages of the large record's parts. */
@SuppressWarnings("JavaInstantGetSecondsGetNano") // Both parts of it, which is all that it has.
final class LargeToMessage {

    private LargeToMessage() {}

    static LargeMessage message(LargeSession value) {
        LargeMessage.Builder message = LargeMessage.newBuilder()
                .setUserHigh(value.user().getMostSignificantBits())
                .setUserLow(value.user().getLeastSignificantBits())
                .setLogin(value.login())
                .setEmail(value.email())
                .setSinceSeconds(value.since().getEpochSecond())
                .setSinceNanos(value.since().getNano())
                .setSecondFactor(value.secondFactor())
                .setProfile(profile(value.profile()))
                .setBasket(basket(value.basket()))
                .setDevice(device(value.device()))
                .putAllPreferences(value.preferences());
        for (Address address : value.addresses()) {
            message.addAddresses(address(address));
        }
        for (Payment payment : value.payments()) {
            message.addPayments(payment(payment));
        }
        return message.build();
    }

    private static ProfileMessage profile(Profile value) {
        return ProfileMessage.newBuilder()
                .setGivenName(value.givenName())
                .setFamilyName(value.familyName())
                .setBirthday((int) value.birthday().toEpochDay())
                .setPhone(value.phone())
                .setNewsletter(value.newsletter())
                .setPoints(value.points())
                .setTier(
                        switch (value.tier()) {
                            case NEW -> ProfileMessage.Tier.NEW;
                            case REGULAR -> ProfileMessage.Tier.REGULAR;
                            case PATRON -> ProfileMessage.Tier.PATRON;
                        })
                .addAllInterests(value.interests())
                .setConsent(consent(value.consent()))
                .build();
    }

    private static ConsentMessage consent(Consent value) {
        return ConsentMessage.newBuilder()
                .setAnalytics(value.analytics())
                .setMarketing(value.marketing())
                .setGivenSeconds(value.given().getEpochSecond())
                .setGivenNanos(value.given().getNano())
                .setVersion(value.version())
                .build();
    }

    private static AddressMessage address(Address value) {
        return AddressMessage.newBuilder()
                .setLabel(value.label())
                .setStreet(value.street())
                .setHouseNumber(value.houseNumber())
                .setPostcode(value.postcode())
                .setCity(value.city())
                .setCountry(value.country())
                .setBilling(value.billing())
                .build();
    }

    private static PaymentMessage payment(Payment value) {
        PaymentMessage.Builder message = PaymentMessage.newBuilder()
                .setKind(
                        switch (value.kind()) {
                            case CARD -> PaymentMessage.Kind.CARD;
                            case TRANSFER -> PaymentMessage.Kind.TRANSFER;
                        })
                .setLabel(value.label())
                .setAddedSeconds(value.added().getEpochSecond())
                .setAddedNanos(value.added().getNano())
                .setPreferred(value.preferred());
        Card card = value.card();
        if (card != null) {
            message.setCard(CardMessage.newBuilder()
                    .setNetwork(card.network())
                    .setLastFour(card.lastFour())
                    .setExpiryMonth(card.expiryMonth())
                    .setExpiryYear(card.expiryYear()));
        }
        Transfer transfer = value.transfer();
        if (transfer != null) {
            message.setTransfer(
                    TransferMessage.newBuilder().setIban(transfer.iban()).setBank(transfer.bank()));
        }
        return message.build();
    }

    private static BasketMessage basket(Basket value) {
        BasketMessage.Builder message = BasketMessage.newBuilder()
                .setCurrency(value.currency())
                .setShippingCents(value.shippingCents())
                .setChangedSeconds(value.changed().getEpochSecond())
                .setChangedNanos(value.changed().getNano());
        for (Line line : value.lines()) {
            message.addLines(LineMessage.newBuilder()
                    .setSku(line.sku())
                    .setTitle(line.title())
                    .setQuantity(line.quantity())
                    .setCents(line.cents())
                    .setGift(line.gift())
                    .setDiscountPercent(line.discountPercent()));
        }
        String voucher = value.voucher();
        if (voucher != null) {
            message.setVoucher(voucher);
        }
        return message.build();
    }

    private static DeviceMessage device(Device value) {
        return DeviceMessage.newBuilder()
                .setIdHigh(value.id().getMostSignificantBits())
                .setIdLow(value.id().getLeastSignificantBits())
                .setPlatform(value.platform())
                .setBrowser(value.browser())
                .setVersion(value.version())
                .setScale(value.scale())
                .setTimeZone(value.timeZone())
                .build();
    }
}
