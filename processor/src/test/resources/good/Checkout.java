package good;

import dev.seshat.annotation.FormerNames;
import dev.seshat.annotation.Key;
import dev.seshat.annotation.SessionType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sealed interfaces of records and enums, everywhere, and one that holds itself. */
@SessionType
public record Checkout(
        Payment payment,
        @Nullable Payment second,
        Optional<Payment> last,
        List<Payment> declined,
        Map<String, Payment> byName,
        Expression price)
        implements CheckoutWith {

    public sealed interface Payment permits Card, Other, Cash {}

    @FormerNames({"CreditCard", "DebitCard"})
    public record Card(int lastDigits) implements Payment {}

    @Key("$")
    public record Cash() implements Payment {}

    public sealed interface Other extends Payment permits Voucher, Out {}

    public enum Voucher implements Other {
        WELCOME,
        BIRTHDAY {
            @Override
            public String toString() {
                return "many happy returns";
            }
        }
    }

    /** Called like what generated code calls the writer. */
    public record Out(String reason) implements Other {}

    /** Without a permits clause: whatever is in this file. */
    public sealed interface Expression {}

    public record Number(long value) implements Expression {}

    public record Sum(Expression left, Expression right) implements Expression {}
}
