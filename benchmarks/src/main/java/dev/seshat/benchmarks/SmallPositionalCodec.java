package dev.seshat.benchmarks;

import java.time.Instant;
import java.util.UUID;

/** The floor for {@link SmallSession}. */
@SuppressWarnings("EnumOrdinal") // What a hand in a hurry writes is the fastest.
final class SmallPositionalCodec extends PositionalCodec implements Format<SmallSession> {

    private static final SmallSession.Role[] ROLES = SmallSession.Role.values();

    @Override
    public byte[] encode(SmallSession value) {
        start();
        putUuid(value.user());
        putString(value.name());
        putByte(value.role().ordinal());
        putInstant(value.since());
        putBoolean(value.secondFactor());
        putSigned(value.requests());
        return written();
    }

    @Override
    public SmallSession decode(byte[] bytes) {
        start();
        UUID user = getUuid(bytes);
        String name = getString(bytes);
        SmallSession.Role role = ROLES[getByte(bytes)];
        Instant since = getInstant(bytes);
        boolean secondFactor = getBoolean(bytes);
        return new SmallSession(user, name, role, since, secondFactor, (int) getSigned(bytes));
    }
}
