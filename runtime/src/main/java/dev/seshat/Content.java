package dev.seshat;

import dev.seshat.codec.CarriedFields;
import dev.seshat.codec.Decoded;
import dev.seshat.codec.SessionCodec;
import org.jspecify.annotations.Nullable;

/**
 * What a session holds: its value, what another release gave it and this one does not know, and both as bytes.
 *
 * @param value the session's value
 * @param carried what to give back to the other release, or null
 * @param payload value and carried fields as the codec wrote them
 */
record Content<T>(T value, @Nullable CarriedFields carried, byte[] payload) {

    static <T> Content<T> of(SessionCodec<T> codec, T value, @Nullable CarriedFields carried) {
        return new Content<>(value, carried, codec.encode(value, carried));
    }

    /** Reads an authentic payload; throws a SessionDecodeException when this release of the record cannot. */
    static <T> Content<T> read(SessionCodec<T> codec, byte[] payload) {
        Decoded<T> decoded = codec.decodeCarrying(payload);
        return new Content<>(decoded.value(), decoded.carried(), payload);
    }
}
