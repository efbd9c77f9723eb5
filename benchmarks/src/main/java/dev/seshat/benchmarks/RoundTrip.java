package dev.seshat.benchmarks;

/** Whether a library reads back what it wrote. */
final class RoundTrip {

    private RoundTrip() {}

    @SuppressWarnings("unchecked") // The sample is of the type for which the format is set up.
    static Format<Object> format(Library library, SampleRecord record) {
        return (Format<Object>) library.format(record.type());
    }

    /**
     * Encodes and decodes a record, twice because some libraries write more the first time.
     *
     * @return how many bytes it takes
     * @throws IllegalStateException when another record comes back
     */
    static int check(Library library, SampleRecord record) throws Exception {
        Format<Object> format = format(library, record);
        int length = 0;
        for (int i = 0; i < 2; i++) {
            Object value = record.sample();
            byte[] bytes = format.encode(value);
            if (!value.equals(format.decode(bytes))) {
                throw new IllegalStateException(library.title() + " does not read back the record " + record + ".");
            }
            length = bytes.length;
        }
        return length;
    }
}
