package dev.seshat.benchmarks.peer.protobuf;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.seshat.benchmarks.Format;
import dev.seshat.benchmarks.MediumSession;
import dev.seshat.benchmarks.MediumSession.Item;
import dev.seshat.benchmarks.peer.protobuf.messages.ItemMessage;
import dev.seshat.benchmarks.peer.protobuf.messages.MediumMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** {@link MediumSession} as a message. */
@SuppressWarnings("JavaInstantGetSecondsGetNano") // Both parts of it, which is all that it has.
public final class MediumProtobuf implements Format<MediumSession> {

    @Override
    public byte[] encode(MediumSession value) {
        MediumMessage.Builder message = MediumMessage.newBuilder()
                .setCustomer(value.customer())
                .setCurrency(value.currency())
                .setOpenedSeconds(value.opened().getEpochSecond())
                .setOpenedNanos(value.opened().getNano())
                .setVisits(value.visits());
        for (Item item : value.items()) {
            message.addItems(ItemMessage.newBuilder()
                    .setSku(item.sku())
                    .setTitle(item.title())
                    .setQuantity(item.quantity())
                    .setCents(item.cents())
                    .setGift(item.gift()));
        }
        String voucher = value.voucher();
        if (voucher != null) {
            message.setVoucher(voucher);
        }
        return message.build().toByteArray();
    }

    @Override
    public MediumSession decode(byte[] bytes) throws InvalidProtocolBufferException {
        MediumMessage message = MediumMessage.parseFrom(bytes);
        List<Item> items = new ArrayList<>(message.getItemsCount());
        for (ItemMessage item : message.getItemsList()) {
            items.add(new Item(item.getSku(), item.getTitle(), item.getQuantity(), item.getCents(), item.getGift()));
        }
        return new MediumSession(
                message.getCustomer(),
                message.getCurrency(),
                items,
                Instant.ofEpochSecond(message.getOpenedSeconds(), message.getOpenedNanos()),
                message.hasVoucher() ? message.getVoucher() : null,
                message.getVisits());
    }
}
