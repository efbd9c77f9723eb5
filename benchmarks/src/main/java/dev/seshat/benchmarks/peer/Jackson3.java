package dev.seshat.benchmarks.peer;

import dev.seshat.benchmarks.Format;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jackson 3 with a reader and a writer that are made once.
 *
 * @param <T> the type of the record
 */
public final class Jackson3<T> implements Format<T> {

    private final ObjectWriter writer;
    private final ObjectReader reader;

    private Jackson3(JsonMapper mapper, Class<T> type) {
        writer = mapper.writerFor(type);
        reader = mapper.readerFor(type);
    }

    /** Returns the JSON format of a type. */
    public static <T> Format<T> json(Class<T> type) {
        return new Jackson3<>(JsonMapper.builder().build(), type);
    }

    @Override
    public byte[] encode(T value) {
        return writer.writeValueAsBytes(value);
    }

    @Override
    public T decode(byte[] bytes) {
        return reader.readValue(bytes);
    }
}
