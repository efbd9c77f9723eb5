package dev.seshat.benchmarks.peer.protobuf;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.seshat.benchmarks.Format;
import dev.seshat.benchmarks.LargeSession;

/** {@link LargeSession} as a message. */
public final class LargeProtobuf implements Format<LargeSession> {

    @Override
    public byte[] encode(LargeSession value) {
        return LargeToMessage.message(value).toByteArray();
    }

    @Override
    public LargeSession decode(byte[] bytes) throws InvalidProtocolBufferException {
        return LargeFromMessage.record(bytes);
    }
}
