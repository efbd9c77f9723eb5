package dev.seshat.codec;

import dev.seshat.codec.SessionDecodeException.Reason;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Turns the values of one session type into payloads and back; base of the generated codecs. Thread-safe.
 *
 * <p>A payload is the format's number, the shape of the type, and the value; {@code docs/wire-format.md} has it byte by
 * byte. A payload of another shape, which an older or newer release of the type has written, is converted if its values can
 * be: components are matched by name, new ones get their default, and numbers and containers may be of another type.
 *
 * @param <T> the session type
 */
public abstract class SessionCodec<T> {

    private final String typeName;
    /** The format's number and the shape table: how every payload of this type begins. */
    private final byte[] header;
    /** Pairs of a component's number and the hash of a wire name that it had. */
    private final int[] formerNames;

    private final TranscoderCache transcoders = new TranscoderCache();

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
        this(typeName, shapeTable, new int[0]);
    }

    /**
     * Creates the codec of a type in which something had other names.
     *
     * @param typeName the name of the session type, for messages, such as {@code shop.CartSession}
     * @param shapeTable the shape table of the type, without the format's number; copied
     * @param formerNames pairs: the number of a component, counted from 0 over all records of the shape table in its
     *     order, or, counted on from there, of a variant of a sealed interface; and the {@link NameHash} of a wire name
     *     that it had; copied
     * @throws IllegalArgumentException when the last pair is not whole
     */
    protected SessionCodec(String typeName, byte[] shapeTable, int... formerNames) {
        if (formerNames.length % 2 != 0) {
            throw new IllegalArgumentException(
                    typeName + " has " + formerNames.length + " numbers for former names. Give two for each.");
        }
        this.typeName = typeName;
        this.formerNames = formerNames.clone();
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
     * Encodes a value together with what another release gave it and this one does not know.
     *
     * @param value the value
     * @param carried what {@link #decodeCarrying} returned with an earlier value of the same session; null for nothing
     * @return the payload, a new array; the same for the same arguments
     * @throws SessionEncodeException as {@link #encode(Object)}
     * @throws IllegalArgumentException when {@code carried} is of another session type
     */
    public final byte[] encode(T value, @Nullable CarriedFields carried) {
        if (carried == null) {
            return encode(value);
        }
        if (!carried.header().typeName().equals(typeName)) {
            throw new IllegalArgumentException(carried + " cannot be written with a " + typeName
                    + ". Use what was decoded with an earlier value of the session.");
        }
        SessionWriter out = new SessionWriter();
        out.writeRaw(carried.header().bytes());
        T whole = SessionWriter.nonNull(value, typeName);
        // What stands for a record without components is not there once it has some.
        if (carried.header().hasOwnComponents()) {
            writeValue(out, whole);
        }
        out.writeRaw(carried.values());
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
     * Decodes a payload and keeps those of the root's components that only another release knows.
     *
     * @param payload any bytes
     * @return the value, and what {@link #encode(Object, CarriedFields)} needs to give them back
     * @throws SessionDecodeException when they are not a payload of this type
     */
    public final Decoded<T> decodeCarrying(byte[] payload) {
        SessionReader in = new SessionReader(payload);
        in.setTypeName(typeName);
        if (in.skip(header)) {
            return new Decoded<>(readOwn(in), null);
        }
        Transcoder transcoder = transcoder(in);
        CarriedHeader carriedHeader = transcoder.carriedHeader();
        if (!carriedHeader.hasFields()) {
            return new Decoded<>(readOwn(transcoder.transcode(in, null)), null);
        }
        carriedHeader.requirePossible();
        SessionWriter carried = new SessionWriter();
        T value = readOwn(transcoder.transcode(in, carried));
        return new Decoded<>(value, new CarriedFields(carriedHeader, carried.toByteArray()));
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
        return readOwn(in.skip(header) ? in : transcoder(in).transcode(in, null));
    }

    private T readOwn(SessionReader in) {
        in.setTypeName(typeName);
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

    /**
     * Writes the default of a component, for values that were written by a release that did not have it.
     *
     * @param out where to
     * @param component its number, counted from 0 over all records of the shape table in its order
     * @return whether there is a default; if not, nothing has been written. The same each time
     */
    protected boolean writeDefault(SessionWriter out, int component) {
        return false;
    }

    /**
     * Returns the name of a component for messages.
     *
     * @param component its number, as in {@link #writeDefault}
     * @return the name with that of its record, such as {@code shop.CartSession.items}
     */
    protected String componentName(int component) {
        return typeName + ".#" + component;
    }

    /** Returns how to read what comes next, and steps over the header. */
    private Transcoder transcoder(SessionReader in) {
        Transcoder known = transcoders.find(in);
        return known != null ? known : newTranscoder(in);
    }

    private Transcoder newTranscoder(SessionReader in) {
        int at = in.position();
        if (in.readByte() != WireType.FORMAT) {
            throw in.malformedAt(at, "the payload is of no format that this release knows");
        }
        ShapeTable foreign = ShapeTable.read(in);
        SessionWriter foreignHeader = new SessionWriter();
        in.copyFrom(at, foreignHeader);
        Transcoder made = ConversionPlanner.plan(ownShape(), foreign, foreignHeader.toByteArray());
        transcoders.add(made);
        return made;
    }

    private OwnShape ownShape() {
        ShapeTable own = ShapeTable.read(new SessionReader(header, 1, header.length - 1));
        try {
            return OwnShape.of(this, own, formerNames);
        } catch (RuntimeException e) {
            // A default may name a time zone or a currency that this platform does not know; a read must not fail of
            // it.
            throw new SessionDecodeException(
                    Reason.SCHEMA,
                    typeName + " cannot be read: a default of this release cannot be made on this platform ("
                            + e.getClass().getName() + ").");
        }
    }

    /** Neither the message nor the cause is kept: what a constructor or a converter says may hold values. */
    private SessionDecodeException rejection(RuntimeException e) {
        return new SessionDecodeException(
                Reason.REJECTED_BY_RECORD,
                typeName + " cannot be read: a record or a converter refused what it got with "
                        + e.getClass().getName() + ".");
    }
}
