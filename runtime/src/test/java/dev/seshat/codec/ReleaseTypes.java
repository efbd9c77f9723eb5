package dev.seshat.codec;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two releases of one session type, with codecs as the compiler would write them. Since the first one, {@code name} has become
 * {@code nickname} and moved to the end, {@code visits} a {@code long}, {@code tags} a set; {@code legacy} has gone; the
 * address has a country, and a parent of its own kind; coupons have come, which may hold a whole session.
 */
final class ReleaseTypes {

    private ReleaseTypes() {}

    record First(String name, int visits, List<String> tags, Optional<Address> address, String legacy) {

        record Address(String city, int zip) {}
    }

    record Second(
            long visits,
            Set<String> tags,
            List<Coupon> coupons,
            Optional<Address> address,
            @Nullable String theme,
            String nickname) {

        record Coupon(String code, @Nullable Coupon next, List<Second> archive) {}

        record Address(int zip, String city, String country, Optional<Address> parent) {}
    }

    static final class FirstCodec extends SessionCodec<First> {

        static final FirstCodec INSTANCE = new FirstCodec();

        private FirstCodec() {
            super(
                    "shop.Session",
                    TextShape.parse("Session(name: String, visits: int, tags: List<String>, address: Optional<Address>,"
                                    + " legacy: String) Address(city: String, zip: int)")
                            .bytes());
        }

        @Override
        protected void writeValue(SessionWriter out, First value) {
            out.writeString(value.name(), "shop.Session.name");
            out.writeInt(value.visits());
            out.writeSize(value.tags(), "shop.Session.tags");
            for (String tag : value.tags()) {
                out.writeString(tag, "shop.Session.tags[]");
            }
            if (out.writePresence(value.address(), "shop.Session.address")) {
                out.writeString(value.address().get().city(), "shop.Address.city");
                out.writeInt(value.address().get().zip());
            }
            out.writeString(value.legacy(), "shop.Session.legacy");
        }

        @Override
        protected First readValue(SessionReader in) {
            String name = in.readString();
            int visits = in.readInt();
            Object[] tags = new Object[in.readSize()];
            for (int i = 0; i < tags.length; i++) {
                tags[i] = in.readString();
            }
            Optional<First.Address> address = in.readPresence()
                    ? Optional.of(new First.Address(in.readString(), in.readInt()))
                    : Optional.empty();
            return new First(name, visits, SessionReader.list(tags), address, in.readString());
        }

        @Override
        protected boolean writeDefault(SessionWriter out, int component) {
            switch (component) {
                case 0 -> out.writeString("nobody", "shop.Session.name");
                case 1, 2, 3, 6 -> out.writeByte((byte) 0);
                case 4 -> out.writeString("", "shop.Session.legacy");
                default -> {
                    return false;
                }
            }
            return true;
        }

        @Override
        protected String componentName(int component) {
            return switch (component) {
                case 0 -> "shop.Session.name";
                case 1 -> "shop.Session.visits";
                case 2 -> "shop.Session.tags";
                case 3 -> "shop.Session.address";
                case 4 -> "shop.Session.legacy";
                case 5 -> "shop.Address.city";
                default -> "shop.Address.zip";
            };
        }
    }

    static final class SecondCodec extends SessionCodec<Second> {

        static final SecondCodec INSTANCE = new SecondCodec();

        private SecondCodec() {
            super(
                    "shop.Session",
                    TextShape.parse("Session(visits: long, tags: Set<String>, coupons: List<Coupon>,"
                                    + " address: Optional<Address>, theme: Nullable<String>, nickname: String)"
                                    + " Coupon(code: String, next: Nullable<Coupon>, archive: List<Session>)"
                                    + " Address(zip: int, city: String, country: String, parent: Optional<Address>)")
                            .bytes(),
                    5,
                    NameHash.of("name"));
        }

        @Override
        protected void writeValue(SessionWriter out, Second value) {
            out.enter("shop.Session");
            out.writeLong(value.visits());
            out.writeSize(value.tags(), "shop.Session.tags");
            for (String tag : value.tags()) {
                out.writeString(tag, "shop.Session.tags[]");
            }
            out.writeSize(value.coupons(), "shop.Session.coupons");
            for (Second.Coupon coupon : value.coupons()) {
                writeCoupon(out, coupon);
            }
            if (out.writePresence(value.address(), "shop.Session.address")) {
                writeAddress(out, value.address().get());
            }
            if (out.writeNullable(value.theme())) {
                out.writeString(value.theme(), "shop.Session.theme");
            }
            out.writeString(value.nickname(), "shop.Session.nickname");
            out.leave();
        }

        private void writeCoupon(SessionWriter out, Second.Coupon value) {
            out.enter("shop.Coupon");
            out.writeString(value.code(), "shop.Coupon.code");
            if (out.writeNullable(value.next())) {
                writeCoupon(out, value.next());
            }
            out.writeSize(value.archive(), "shop.Coupon.archive");
            for (Second session : value.archive()) {
                writeValue(out, session);
            }
            out.leave();
        }

        private static void writeAddress(SessionWriter out, Second.Address value) {
            out.enter("shop.Address");
            out.writeInt(value.zip());
            out.writeString(value.city(), "shop.Address.city");
            out.writeString(value.country(), "shop.Address.country");
            if (out.writePresence(value.parent(), "shop.Address.parent")) {
                writeAddress(out, value.parent().get());
            }
            out.leave();
        }

        @Override
        protected Second readValue(SessionReader in) {
            in.enter();
            long visits = in.readLong();
            Set<String> tags = new LinkedHashSet<>();
            for (int i = in.readSize(); i > 0; i--) {
                in.addNew(tags, in.readString());
            }
            Object[] coupons = new Object[in.readSize()];
            for (int i = 0; i < coupons.length; i++) {
                coupons[i] = readCoupon(in);
            }
            Optional<Second.Address> address = in.readPresence() ? Optional.of(readAddress(in)) : Optional.empty();
            String theme = in.readPresence() ? in.readString() : null;
            String nickname = in.readString();
            in.leave();
            return new Second(visits, SessionReader.set(tags), SessionReader.list(coupons), address, theme, nickname);
        }

        private Second.Coupon readCoupon(SessionReader in) {
            in.enter();
            String code = in.readString();
            Second.Coupon next = in.readPresence() ? readCoupon(in) : null;
            Object[] archive = new Object[in.readSize()];
            for (int i = 0; i < archive.length; i++) {
                archive[i] = readValue(in);
            }
            in.leave();
            return new Second.Coupon(code, next, SessionReader.list(archive));
        }

        private static Second.Address readAddress(SessionReader in) {
            in.enter();
            int zip = in.readInt();
            String city = in.readString();
            String country = in.readString();
            Optional<Second.Address> parent = in.readPresence() ? Optional.of(readAddress(in)) : Optional.empty();
            in.leave();
            return new Second.Address(zip, city, country, parent);
        }

        @Override
        protected boolean writeDefault(SessionWriter out, int component) {
            switch (component) {
                case 11 -> out.writeString("FR", "shop.Address.country");
                case 0, 1, 2, 3, 4, 7, 8, 9, 12 -> out.writeByte((byte) 0);
                default -> {
                    return false;
                }
            }
            return true;
        }

        @Override
        protected String componentName(int component) {
            return switch (component) {
                case 5 -> "shop.Session.nickname";
                case 6 -> "shop.Coupon.code";
                case 10 -> "shop.Address.city";
                default -> "shop.other";
            };
        }
    }
}
