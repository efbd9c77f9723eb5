package dev.seshat.benchmarks.peer.protobuf;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.seshat.benchmarks.Format;
import dev.seshat.benchmarks.SmallSession;
import dev.seshat.benchmarks.SmallSession.Role;
import dev.seshat.benchmarks.peer.protobuf.messages.SmallMessage;
import java.time.Instant;
import java.util.UUID;

/** {@link SmallSession} as a message. */
@SuppressWarnings("JavaInstantGetSecondsGetNano") // Both parts of it, which is all that it has.
public final class SmallProtobuf implements Format<SmallSession> {

    @Override
    public byte[] encode(SmallSession value) {
        return SmallMessage.newBuilder()
                .setUserHigh(value.user().getMostSignificantBits())
                .setUserLow(value.user().getLeastSignificantBits())
                .setName(value.name())
                .setRole(message(value.role()))
                .setSinceSeconds(value.since().getEpochSecond())
                .setSinceNanos(value.since().getNano())
                .setSecondFactor(value.secondFactor())
                .setRequests(value.requests())
                .build()
                .toByteArray();
    }

    @Override
    public SmallSession decode(byte[] bytes) throws InvalidProtocolBufferException {
        SmallMessage message = SmallMessage.parseFrom(bytes);
        return new SmallSession(
                new UUID(message.getUserHigh(), message.getUserLow()),
                message.getName(),
                role(message.getRole()),
                Instant.ofEpochSecond(message.getSinceSeconds(), message.getSinceNanos()),
                message.getSecondFactor(),
                message.getRequests());
    }

    private static SmallMessage.Role message(Role role) {
        return switch (role) {
            case CUSTOMER -> SmallMessage.Role.CUSTOMER;
            case CLERK -> SmallMessage.Role.CLERK;
            case OWNER -> SmallMessage.Role.OWNER;
        };
    }

    private static Role role(SmallMessage.Role message) {
        return switch (message) {
            case CUSTOMER -> Role.CUSTOMER;
            case CLERK -> Role.CLERK;
            case OWNER -> Role.OWNER;
            case UNRECOGNIZED -> throw new IllegalArgumentException("The message has an unknown role.");
        };
    }
}
