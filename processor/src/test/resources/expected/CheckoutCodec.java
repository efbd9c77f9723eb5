package good;

import dev.seshat.annotation.Generated;
import dev.seshat.codec.SessionCodec;
import dev.seshat.codec.SessionReader;
import dev.seshat.codec.SessionWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a {@link Checkout} into bytes and back.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public final class CheckoutCodec extends SessionCodec<Checkout> {
    /**
     * The only instance; thread-safe.
     */
    public static final CheckoutCodec INSTANCE = new CheckoutCodec();

    private CheckoutCodec() {
        super("good.Checkout", new byte[] {
            0x06, // record types
            0x06, // good.Checkout
            0x04, 0x0f, 0x61, 0x04, (byte) 0xbe, 0x37, 0x60, 0x01, 0x48, 0x66, 0x0a, (byte) 0x9a, 0x3c, 0x60, 0x02, 0x09, (byte) 0xfc, 0x60, 0x03, // payment: Payment
            0x16, 0x36, 0x46, 0x61, 0x04, (byte) 0xbe, 0x37, 0x60, 0x01, 0x48, 0x66, 0x0a, (byte) 0x9a, 0x3c, 0x60, 0x02, 0x09, (byte) 0xfc, 0x60, 0x03, // second: @Nullable Payment
            0x35, 0x47, 0x40, 0x61, 0x04, (byte) 0xbe, 0x37, 0x60, 0x01, 0x48, 0x66, 0x0a, (byte) 0x9a, 0x3c, 0x60, 0x02, 0x09, (byte) 0xfc, 0x60, 0x03, // last: Optional<Payment>
            (byte) 0xa8, (byte) 0xbf, 0x41, 0x61, 0x04, (byte) 0xbe, 0x37, 0x60, 0x01, 0x48, 0x66, 0x0a, (byte) 0x9a, 0x3c, 0x60, 0x02, 0x09, (byte) 0xfc, 0x60, 0x03, // declined: List<Payment>
            0x67, (byte) 0xfa, 0x44, 0x09, 0x61, 0x04, (byte) 0xbe, 0x37, 0x60, 0x01, 0x48, 0x66, 0x0a, (byte) 0x9a, 0x3c, 0x60, 0x02, 0x09, (byte) 0xfc, 0x60, 0x03, // byName: Map<String, Payment>
            0x68, 0x3b, 0x61, 0x02, (byte) 0xbd, (byte) 0x82, 0x60, 0x04, (byte) 0xa2, 0x1d, 0x60, 0x05, // price: Expression
            0x01, // good.Checkout.Card
            0x6a, 0x32, 0x05, // lastDigits: int
            0x01, // good.Checkout.Out
            (byte) 0x8f, (byte) 0xcf, 0x09, // reason: String
            0x00, // good.Checkout.Cash
            0x01, // good.Checkout.Number
            (byte) 0xcd, 0x42, 0x06, // value: long
            0x02, // good.Checkout.Sum
            0x36, 0x0f, 0x61, 0x02, (byte) 0xbd, (byte) 0x82, 0x60, 0x04, (byte) 0xa2, 0x1d, 0x60, 0x05, // left: Expression
            0x27, 0x04, 0x61, 0x02, (byte) 0xbd, (byte) 0x82, 0x60, 0x04, (byte) 0xa2, 0x1d, 0x60, 0x05, // right: Expression
        }, new int[] {
            11, 0x1d1b, // "CreditCard": now Card
            11, 0x204d, // "DebitCard": now Card
            15, 0x1d1b, // "CreditCard": now Card
            15, 0x204d, // "DebitCard": now Card
            19, 0x1d1b, // "CreditCard": now Card
            19, 0x204d, // "DebitCard": now Card
            23, 0x1d1b, // "CreditCard": now Card
            23, 0x204d, // "DebitCard": now Card
            27, 0x1d1b, // "CreditCard": now Card
            27, 0x204d, // "DebitCard": now Card
        });
    }

    @Override
    protected void writeValue(SessionWriter out, Checkout value) {
        writePayment(out, SessionWriter.nonNull(value.payment(), "good.Checkout.payment"));
        Checkout.Payment second = value.second();
        out.writeNullable(second);
        if (second != null) {
            writePayment(out, second);
        }
        Optional<Checkout.Payment> last = value.last();
        if (out.writePresence(last, "good.Checkout.last")) {
            writePayment(out, last.get());
        }
        List<Checkout.Payment> declined = value.declined();
        out.writeSize(declined, "good.Checkout.declined");
        for (Checkout.Payment element : declined) {
            writePayment(out, SessionWriter.nonNull(element, "good.Checkout.declined[]"));
        }
        Map<String, Checkout.Payment> byName = value.byName();
        out.writeSize(byName, "good.Checkout.byName");
        for (Map.Entry<String, Checkout.Payment> element : byName.entrySet()) {
            out.writeString(element.getKey(), "good.Checkout.byName{key}");
            writePayment(out, SessionWriter.nonNull(element.getValue(), "good.Checkout.byName{value}"));
        }
        writeExpression(out, SessionWriter.nonNull(value.price(), "good.Checkout.price"));
    }

    @Override
    protected Checkout readValue(SessionReader in) {
        Checkout.Payment payment = readPayment(in);
        Checkout.Payment second = in.readPresence() ? readPayment(in) : null;
        Optional<Checkout.Payment> last = in.readPresence() ? Optional.of(readPayment(in)) : Optional.empty();
        Object[] declined = new Object[in.readSize()];
        for (int i = 0; i < declined.length; i++) {
            declined[i] = readPayment(in);
        }
        Map<String, Checkout.Payment> byName = new LinkedHashMap<>();
        for (int i = in.readSize(); i > 0; i--) {
            in.putNew(byName, in.readString(), readPayment(in));
        }
        Checkout.Expression price = readExpression(in);
        return new Checkout(
                payment,
                second,
                last,
                SessionReader.list(declined),
                SessionReader.map(byName),
                price);
    }

    @Override
    protected boolean writeDefault(SessionWriter out, int component) {
        switch (component) {
            case 1, 2, 3, 4, 6, 8 -> out.writeByte((byte) 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    protected String componentName(int component) {
        return switch (component) {
            case 0 -> "good.Checkout.payment";
            case 1 -> "good.Checkout.second";
            case 2 -> "good.Checkout.last";
            case 3 -> "good.Checkout.declined";
            case 4 -> "good.Checkout.byName";
            case 5 -> "good.Checkout.price";
            case 6 -> "good.Checkout.Card.lastDigits";
            case 7 -> "good.Checkout.Out.reason";
            case 8 -> "good.Checkout.Number.value";
            case 9 -> "good.Checkout.Sum.left";
            case 10 -> "good.Checkout.Sum.right";
            default -> super.componentName(component);
        };
    }

    private static void writeCard(SessionWriter out, Checkout.Card value) {
        out.writeInt(value.lastDigits());
    }

    private static Checkout.Card readCard(SessionReader in) {
        int lastDigits = in.readInt();
        return new Checkout.Card(lastDigits);
    }

    private static void writeOut(SessionWriter out, Checkout.Out value) {
        out.writeString(value.reason(), "good.Checkout.Out.reason");
    }

    private static Checkout.Out readOut(SessionReader in) {
        String reason = in.readString();
        return new Checkout.Out(reason);
    }

    private static void writeCash(SessionWriter out, Checkout.Cash value) {
        out.writeEmptyRecord();
    }

    private static Checkout.Cash readCash(SessionReader in) {
        in.readEmptyRecord();
        return new Checkout.Cash();
    }

    private static void writeNumber(SessionWriter out, Checkout.Number value) {
        out.writeLong(value.value());
    }

    private static Checkout.Number readNumber(SessionReader in) {
        long value = in.readLong();
        return new Checkout.Number(value);
    }

    private static void writeSum(SessionWriter out, Checkout.Sum value) {
        out.enter("good.Checkout.Sum");
        writeExpression(out, SessionWriter.nonNull(value.left(), "good.Checkout.Sum.left"));
        writeExpression(out, SessionWriter.nonNull(value.right(), "good.Checkout.Sum.right"));
        out.leave();
    }

    private static Checkout.Sum readSum(SessionReader in) {
        in.enter();
        Checkout.Expression left = readExpression(in);
        Checkout.Expression right = readExpression(in);
        in.leave();
        return new Checkout.Sum(left, right);
    }

    private static void writeVoucher(SessionWriter out, Checkout.Voucher value) {
        out.writeHash(switch (value) {
            case WELCOME -> 0x26de;
            case BIRTHDAY -> 0x9cd6;
        });
    }

    private static Checkout.Voucher readVoucher(SessionReader in) {
        return switch (in.readHash()) {
            case 0x26de -> Checkout.Voucher.WELCOME;
            case 0x9cd6 -> Checkout.Voucher.BIRTHDAY;
            default -> throw in.unknownConstant("good.Checkout.Voucher");
        };
    }

    private static void writePayment(SessionWriter out, Checkout.Payment value) {
        if (value instanceof Checkout.Card card) {
            out.writeHash(0xbe37);
            writeCard(out, card);
        } else if (value instanceof Checkout.Voucher voucher) {
            out.writeHash(0x4866);
            writeVoucher(out, voucher);
        } else if (value instanceof Checkout.Out out_) {
            out.writeHash(0x9a3c);
            writeOut(out, out_);
        } else if (value instanceof Checkout.Cash cash) {
            out.writeHash(0x09fc);
            writeCash(out, cash);
        } else {
            throw SessionWriter.unknownVariant("good.Checkout.Payment");
        }
    }

    private static Checkout.Payment readPayment(SessionReader in) {
        return switch (in.readHash()) {
            case 0xbe37 -> readCard(in);
            case 0x4866 -> readVoucher(in);
            case 0x9a3c -> readOut(in);
            case 0x09fc -> readCash(in);
            default -> throw in.unknownVariant("good.Checkout.Payment");
        };
    }

    private static void writeExpression(SessionWriter out, Checkout.Expression value) {
        if (value instanceof Checkout.Number number) {
            out.writeHash(0xbd82);
            writeNumber(out, number);
        } else if (value instanceof Checkout.Sum sum) {
            out.writeHash(0xa21d);
            writeSum(out, sum);
        } else {
            throw SessionWriter.unknownVariant("good.Checkout.Expression");
        }
    }

    private static Checkout.Expression readExpression(SessionReader in) {
        return switch (in.readHash()) {
            case 0xbd82 -> readNumber(in);
            case 0xa21d -> readSum(in);
            default -> throw in.unknownVariant("good.Checkout.Expression");
        };
    }
}
