package dev.seshat.benchmarks;

import dev.seshat.benchmarks.MediumSession.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The floor for {@link MediumSession}. */
final class MediumPositionalCodec extends PositionalCodec implements Format<MediumSession> {

    @Override
    public byte[] encode(MediumSession value) {
        start();
        putString(value.customer());
        putString(value.currency());
        List<Item> items = value.items();
        putUnsigned(items.size());
        for (Item item : items) {
            putString(item.sku());
            putString(item.title());
            putSigned(item.quantity());
            putSigned(item.cents());
            putBoolean(item.gift());
        }
        putInstant(value.opened());
        String voucher = value.voucher();
        if (putPresence(voucher) && voucher != null) {
            putString(voucher);
        }
        putSigned(value.visits());
        return written();
    }

    @Override
    public MediumSession decode(byte[] bytes) {
        start();
        String customer = getString(bytes);
        String currency = getString(bytes);
        int size = (int) getUnsigned(bytes);
        List<Item> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String sku = getString(bytes);
            String title = getString(bytes);
            int quantity = (int) getSigned(bytes);
            long cents = getSigned(bytes);
            items.add(new Item(sku, title, quantity, cents, getBoolean(bytes)));
        }
        Instant opened = getInstant(bytes);
        @Nullable String voucher = getBoolean(bytes) ? getString(bytes) : null;
        return new MediumSession(customer, currency, items, opened, voucher, (int) getSigned(bytes));
    }
}
