/**
 * The wire format: the codec of a session type, and the writer and reader that generated codecs call.
 *
 * <pre>{@code
 * byte[] payload = CartSessionCodec.INSTANCE.encode(cart);
 * CartSession same = CartSessionCodec.INSTANCE.decode(payload);
 * }</pre>
 */
@NullMarked
package dev.seshat.codec;

import org.jspecify.annotations.NullMarked;
