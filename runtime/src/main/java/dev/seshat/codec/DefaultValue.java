package dev.seshat.codec;

/** Writes the default of a component. */
final class DefaultValue extends Conversion {

    private final byte[] value;

    /**
     * Creates one.
     *
     * @param value the value in the encoding of the component; not copied
     */
    DefaultValue(byte[] value) {
        this.value = value;
    }

    @Override
    void convert(ForeignReader in, SessionWriter out) {
        out.writeRaw(value);
    }
}
