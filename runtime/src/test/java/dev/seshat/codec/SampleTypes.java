package dev.seshat.codec;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The session types of the tests and of docs/wire-format.md, with codecs as the compiler would write them. */
final class SampleTypes {

    private SampleTypes() {}

    record CounterSession(int visits) {
        CounterSession {
            if (visits < 0) {
                throw new IllegalArgumentException("visits must not be negative, but was " + visits);
            }
        }
    }

    record CartSession(Optional<String> customer, List<Item> items, int visits) {}

    record Item(String sku, int quantity) {}

    enum Theme {
        LIGHT,
        DARK
    }

    record PreferencesSession(
            Theme theme, Locale language, @Nullable String note, Instant seen, Map<String, Long> prices) {}

    record TreeSession(int value, List<TreeSession> children) {}

    record EmptySession() {}

    record PaymentSession(List<Payment> payments) {}

    sealed interface Payment permits Card, Voucher {}

    record Card(int lastDigits) implements Payment {}

    enum Voucher implements Payment {
        WELCOME
    }

    static final class CounterCodec extends SessionCodec<CounterSession> {
        static final CounterCodec INSTANCE = new CounterCodec();

        private CounterCodec() {
            super("shop.CounterSession", new byte[] {
                1, // record types
                1, // shop.CounterSession
                (byte) 0xb9,
                0x44,
                0x05, // visits: int
            });
        }

        @Override
        protected void writeValue(SessionWriter out, CounterSession value) {
            out.writeInt(value.visits());
        }

        @Override
        protected CounterSession readValue(SessionReader in) {
            return new CounterSession(in.readInt());
        }
    }

    static final class CartCodec extends SessionCodec<CartSession> {
        static final CartCodec INSTANCE = new CartCodec();

        private CartCodec() {
            super("shop.CartSession", new byte[] {
                2, // record types
                3, // shop.CartSession
                (byte) 0xb6,
                (byte) 0xc4,
                0x40,
                0x09, // customer: Optional<String>
                0x5f,
                0x3c,
                0x41,
                0x60,
                0x01, // items: List<Item>
                (byte) 0xb9,
                0x44,
                0x05, // visits: int
                2, // shop.Item
                (byte) 0xbc,
                0x7b,
                0x09, // sku: String
                0x1a,
                0x7b,
                0x05, // quantity: int
            });
        }

        @Override
        protected void writeValue(SessionWriter out, CartSession value) {
            Optional<String> customer = value.customer();
            if (out.writePresence(customer, "shop.CartSession.customer")) {
                out.writeString(customer.get(), "shop.CartSession.customer");
            }
            List<Item> items = value.items();
            out.writeSize(items, "shop.CartSession.items");
            for (Item item : items) {
                writeItem(out, SessionWriter.nonNull(item, "shop.CartSession.items[]"));
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

        private static void writeItem(SessionWriter out, Item value) {
            out.writeString(value.sku(), "shop.Item.sku");
            out.writeInt(value.quantity());
        }

        private static Item readItem(SessionReader in) {
            String sku = in.readString();
            int quantity = in.readInt();
            return new Item(sku, quantity);
        }
    }

    static final class PreferencesCodec extends SessionCodec<PreferencesSession> {
        static final PreferencesCodec INSTANCE = new PreferencesCodec();

        private PreferencesCodec() {
            super("shop.PreferencesSession", new byte[] {
                1, // record types
                5, // shop.PreferencesSession
                0x3c,
                (byte) 0xb8,
                0x0a, // theme: Theme
                (byte) 0xa4,
                (byte) 0xef,
                0x10, // language: Locale
                (byte) 0xed,
                (byte) 0xb4,
                0x46,
                0x09, // note: @Nullable String
                0x72,
                0x08,
                0x13, // seen: Instant
                (byte) 0xfe,
                (byte) 0x81,
                0x44,
                0x09,
                0x06, // prices: Map<String, Long>
            });
        }

        @Override
        protected void writeValue(SessionWriter out, PreferencesSession value) {
            out.writeHash(
                    switch (SessionWriter.nonNull(value.theme(), "shop.PreferencesSession.theme")) {
                        case LIGHT -> 0x5818;
                        case DARK -> 0x9fdc;
                    });
            out.writeLocale(value.language(), "shop.PreferencesSession.language");
            if (out.writeNullable(value.note())) {
                out.writeString(value.note(), "shop.PreferencesSession.note");
            }
            out.writeInstant(value.seen(), "shop.PreferencesSession.seen");
            Map<String, Long> prices = value.prices();
            out.writeSize(prices, "shop.PreferencesSession.prices");
            for (Map.Entry<String, Long> entry : prices.entrySet()) {
                out.writeString(entry.getKey(), "shop.PreferencesSession.prices{key}");
                out.writeLong(SessionWriter.nonNull(entry.getValue(), "shop.PreferencesSession.prices{value}"));
            }
        }

        @Override
        protected PreferencesSession readValue(SessionReader in) {
            Theme theme = switch (in.readHash()) {
                case 0x5818 -> Theme.LIGHT;
                case 0x9fdc -> Theme.DARK;
                default -> throw in.unknownConstant("shop.Theme");
            };
            Locale language = in.readLocale();
            String note = in.readPresence() ? in.readString() : null;
            Instant seen = in.readInstant();
            int count = in.readSize();
            Map<String, Long> prices = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                String key = in.readString();
                in.putNew(prices, key, in.readLong());
            }
            return new PreferencesSession(theme, language, note, seen, SessionReader.map(prices));
        }
    }

    static final class TreeCodec extends SessionCodec<TreeSession> {
        static final TreeCodec INSTANCE = new TreeCodec();

        private TreeCodec() {
            super("shop.TreeSession", new byte[] {
                1, // record types
                2, // shop.TreeSession
                (byte) 0xcd,
                0x42,
                0x05, // value: int
                0x10,
                (byte) 0x91,
                0x41,
                0x60,
                0x00, // children: List<TreeSession>
            });
        }

        @Override
        protected void writeValue(SessionWriter out, TreeSession value) {
            out.enter("shop.TreeSession");
            out.writeInt(value.value());
            List<TreeSession> children = value.children();
            out.writeSize(children, "shop.TreeSession.children");
            for (TreeSession child : children) {
                writeValue(out, SessionWriter.nonNull(child, "shop.TreeSession.children[]"));
            }
            out.leave();
        }

        @Override
        protected TreeSession readValue(SessionReader in) {
            in.enter();
            int value = in.readInt();
            Object[] children = new Object[in.readSize()];
            for (int i = 0; i < children.length; i++) {
                children[i] = readValue(in);
            }
            in.leave();
            return new TreeSession(value, SessionReader.list(children));
        }
    }

    static final class EmptyCodec extends SessionCodec<EmptySession> {
        static final EmptyCodec INSTANCE = new EmptyCodec();

        private EmptyCodec() {
            super("shop.EmptySession", new byte[] {
                1, // record types
                0, // shop.EmptySession
            });
        }

        @Override
        protected void writeValue(SessionWriter out, EmptySession value) {
            out.writeEmptyRecord();
        }

        @Override
        protected EmptySession readValue(SessionReader in) {
            in.readEmptyRecord();
            return new EmptySession();
        }
    }

    static final class PaymentCodec extends SessionCodec<PaymentSession> {
        static final PaymentCodec INSTANCE = new PaymentCodec();

        private PaymentCodec() {
            super("shop.PaymentSession", new byte[] {
                2, // record types
                1, // shop.PaymentSession
                (byte) 0xdf,
                0x38,
                0x41,
                0x61,
                2,
                (byte) 0xbe,
                0x37,
                0x60,
                1,
                0x48,
                0x66,
                0x0a, // payments: List<Payment>
                1, // shop.Card
                0x6a,
                0x32,
                0x05, // lastDigits: int
            });
        }

        @Override
        protected void writeValue(SessionWriter out, PaymentSession value) {
            List<Payment> payments = value.payments();
            out.writeSize(payments, "shop.PaymentSession.payments");
            for (Payment payment : payments) {
                if (payment instanceof Card card) {
                    out.writeHash(0xbe37);
                    out.writeInt(card.lastDigits());
                } else {
                    out.writeHash(0x4866);
                    out.writeHash(0x26de);
                }
            }
        }

        @Override
        protected PaymentSession readValue(SessionReader in) {
            Object[] payments = new Object[in.readSize()];
            for (int i = 0; i < payments.length; i++) {
                payments[i] = readPayment(in);
            }
            return new PaymentSession(SessionReader.list(payments));
        }

        private static Payment readPayment(SessionReader in) {
            return switch (in.readHash()) {
                case 0xbe37 -> new Card(in.readInt());
                case 0x4866 -> {
                    if (in.readHash() != 0x26de) {
                        throw in.unknownConstant("shop.Voucher");
                    }
                    yield Voucher.WELCOME;
                }
                default -> throw in.unknownVariant("shop.Payment");
            };
        }
    }

    /** Returns a tree of {@code depth} levels, 1 or more. */
    static TreeSession tree(int depth) {
        TreeSession tree = new TreeSession(depth, List.of());
        for (int i = depth - 1; i >= 1; i--) {
            tree = new TreeSession(i, List.of(tree));
        }
        return tree;
    }
}
