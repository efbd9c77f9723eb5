package dev.seshat.codec;

import dev.seshat.codec.SessionDecodeException.Reason;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Turns the values of one session type into payloads and back; base of the generated codecs. Thread-safe.
 *
 * <p>A payload is the format's number, the shape of the type, and the value; {@code docs/wire-format.md} has it byte by
 * byte.
 *
 * @param <T> the session type
 */
public abstract class SessionCodec<T> {

    private final String typeName;
    /** The format's number and the shape table: how every payload of this type begins. */
    private final byte[] header;

    /** Holds the header already; kept from payload to payload, so that encoding allocates nothing but its result. */
    private final SessionWriter spare;
    /** Whether an encoding is using the spare writer; another one at the same time makes its own. */
    private final AtomicBoolean spareTaken = new AtomicBoolean();

    /**
     * Creates a codec.
     *
     * @param typeName the name of the session type, for messages, such as {@code shop.CartSession}
     * @param shapeTable the shape table of the type, without the format's number; copied
     */
    protected SessionCodec(String typeName, byte[] shapeTable) {
        this.typeName = typeName;
        header = new byte[1 + shapeTable.length];
        header[0] = WireType.FORMAT;
        System.arraycopy(shapeTable, 0, header, 1, shapeTable.length);
        spare = new SessionWriter(header);
    }

    /**
     * Returns the name of the session type.
     *
     * @return the record's qualified name, for messages
     */
    public final String typeName() {
        return typeName;
    }

    /**
     * Encodes a value.
     *
     * @param value the value
     * @return the payload, a new array
     * @throws SessionEncodeException when the value has a null where none is allowed, or is not one that the format can
     *     hold; the message names the component
     */
    public final byte[] encode(T value) {
        if (!spareTaken.compareAndSet(false, true)) {
            return encode(new SessionWriter(header), value);
        }
        try {
            return encode(spare, value);
        } finally {
            spare.rewind(header);
            spareTaken.setRelease(false);
        }
    }

    private byte[] encode(SessionWriter out, T value) {
        writeValue(out, SessionWriter.nonNull(value, typeName));
        return out.toByteArray();
    }

    /**
     * Decodes a payload.
     *
     * @param payload any bytes
     * @return the value
     * @throws SessionDecodeException when they are not a payload of this type
     */
    public final T decode(byte[] payload) {
        return read(new SessionReader(payload));
    }

    /**
     * Writes a payload.
     *
     * @param out where to
     * @param value the value
     * @throws SessionEncodeException as {@link #encode}; {@code out} is of no use then
     */
    public final void write(SessionWriter out, T value) {
        out.writeRaw(header);
        writeValue(out, SessionWriter.nonNull(value, typeName));
    }

    /**
     * Reads a payload that takes the whole rest of a reader.
     *
     * @param in where from
     * @return the value
     * @throws SessionDecodeException when the rest is not a payload of this type
     */
    public final T read(SessionReader in) {
        in.setTypeName(typeName);
        if (!in.skip(header)) {
            throw refusal(in);
        }
        T value;
        try {
            value = readValue(in);
        } catch (SessionDecodeException e) {
            throw e;
        } catch (RuntimeException e) {
            throw rejection(e);
        }
        in.end();
        return value;
    }

    /**
     * Writes the components of a value.
     *
     * @param out where to
     * @param value the value, not null
     * @throws SessionEncodeException when the value cannot be written
     */
    protected abstract void writeValue(SessionWriter out, T value);

    /**
     * Reads the components of a value and makes it.
     *
     * @param in where from
     * @return the value
     * @throws SessionDecodeException when the bytes are not a value of this type
     */
    protected abstract T readValue(SessionReader in);

    private SessionDecodeException refusal(SessionReader in) {
        int at = in.position();
        if (in.readByte() != WireType.FORMAT) {
            return in.malformedAt(at, "the payload is of no format that this release knows");
        }
        ShapeTable shape = ShapeTable.read(in);
        return new SessionDecodeException(
                Reason.SCHEMA,
                typeName + " cannot be read: the payload is of another shape, with "
                        + shape.records().get(0).fields().size()
                        + " components. It was written by another release of the type.");
    }

    /** Neither the message nor the cause is kept: what a record's constructor says may hold values. */
    private SessionDecodeException rejection(RuntimeException e) {
        return new SessionDecodeException(
                Reason.REJECTED_BY_RECORD,
                typeName + " cannot be read: a record refused its components with "
                        + e.getClass().getName() + ".");
    }
}
