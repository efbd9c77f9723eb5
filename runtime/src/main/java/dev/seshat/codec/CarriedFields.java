package dev.seshat.codec;

/**
 * The components of a session that another release wrote and this one does not know, as they were: to be given back with {@link
 * SessionCodec#encode(Object, CarriedFields)}, so that the other release finds them again. Immutable.
 */
public final class CarriedFields {

    private final CarriedHeader header;
    private final byte[] values;

    CarriedFields(CarriedHeader header, byte[] values) {
        this.header = header;
        this.values = values;
    }

    CarriedHeader header() {
        return header;
    }

    byte[] values() {
        return values;
    }

    /**
     * Says what this is.
     *
     * @return a text with the session type and how many bytes there are, never what they say
     */
    @Override
    public String toString() {
        return "CarriedFields[" + header.typeName() + ", " + values.length + " bytes]";
    }
}
