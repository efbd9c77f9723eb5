package good;

import dev.seshat.annotation.Generated;
import dev.seshat.codec.SessionCodec;
import dev.seshat.codec.SessionReader;
import dev.seshat.codec.SessionWriter;
import java.util.List;
import java.util.Optional;

/**
 * Turns a {@link CartSession} into bytes and back.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public final class CartSessionCodec extends SessionCodec<CartSession> {
    /**
     * The only instance; thread-safe.
     */
    public static final CartSessionCodec INSTANCE = new CartSessionCodec();

    private CartSessionCodec() {
        super("good.CartSession", new byte[] {
            0x02, // record types
            0x03, // good.CartSession
            (byte) 0xb6, (byte) 0xc4, 0x40, 0x09, // customer: Optional<String>
            0x5f, 0x3c, 0x41, 0x60, 0x01, // items: List<Item>
            (byte) 0xb9, 0x44, 0x05, // visits: int
            0x02, // good.Item
            (byte) 0xbc, 0x7b, 0x09, // sku: String
            0x1a, 0x7b, 0x05, // quantity: int
        });
    }

    @Override
    protected void writeValue(SessionWriter out, CartSession value) {
        Optional<String> customer = value.customer();
        if (out.writePresence(customer, "good.CartSession.customer")) {
            out.writeString(customer.get(), "good.CartSession.customer");
        }
        List<Item> items = value.items();
        out.writeSize(items, "good.CartSession.items");
        for (Item item : items) {
            writeItem(out, SessionWriter.nonNull(item, "good.CartSession.items[]"));
        }
        out.writeInt(value.visits());
    }

    @Override
    protected CartSession readValue(SessionReader in) {
        Optional<String> customer = in.readPresence() ? Optional.of(in.readString()) : Optional.empty();
        Object[] items = new Object[in.readSize()];
        for (int i = 0; i < items.length; i++) {
            items[i] = readItem(in);
        }
        int visits = in.readInt();
        return new CartSession(customer, SessionReader.list(items), visits);
    }

    @Override
    protected boolean writeDefault(SessionWriter out, int component) {
        switch (component) {
            case 0, 1, 2, 4 -> out.writeByte((byte) 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    protected String componentName(int component) {
        return switch (component) {
            case 0 -> "good.CartSession.customer";
            case 1 -> "good.CartSession.items";
            case 2 -> "good.CartSession.visits";
            case 3 -> "good.Item.sku";
            case 4 -> "good.Item.quantity";
            default -> super.componentName(component);
        };
    }

    private static void writeItem(SessionWriter out, Item value) {
        out.writeString(value.sku(), "good.Item.sku");
        out.writeInt(value.quantity());
    }

    private static Item readItem(SessionReader in) {
        String sku = in.readString();
        int quantity = in.readInt();
        return new Item(sku, quantity);
    }
}
