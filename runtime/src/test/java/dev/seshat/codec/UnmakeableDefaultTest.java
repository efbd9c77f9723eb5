package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.seshat.codec.SessionDecodeException.Reason;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A default that only another platform can make. */
class UnmakeableDefaultTest {

    private static final class ZoneCodec extends SessionCodec<ZoneId> {

        ZoneCodec() {
            super("shop.Zone", new byte[] {1, 1, 0x12, 0x34, WireType.ZONE_ID});
        }

        @Override
        protected void writeValue(SessionWriter out, ZoneId value) {
            out.writeZoneId(value, "shop.Zone.zone");
        }

        @Override
        protected ZoneId readValue(SessionReader in) {
            return in.readZoneId();
        }

        @Override
        protected boolean writeDefault(SessionWriter out, int component) {
            out.writeZoneId(ZoneId.of("Atlantis/Poseidonis"), "shop.Zone.zone");
            return true;
        }
    }

    @Test
    void decode_whenADefaultCannotBeMade_isRefusedAsAnotherShape() {
        byte[] withoutZone = {WireType.FORMAT, 1, 0, 0};
        SessionDecodeException e =
                assertThrows(SessionDecodeException.class, () -> new ZoneCodec().decode(withoutZone));
        assertEquals(Reason.SCHEMA, e.reason());
        assertEquals(
                "shop.Zone cannot be read: a default of this release cannot be made on this platform"
                        + " (java.time.zone.ZoneRulesException).",
                e.getMessage());
    }
}
