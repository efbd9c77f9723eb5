package dev.seshat.benchmarks.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.seshat.benchmarks.Format;
import java.io.IOException;

/**
 * Jackson 2 with its module for {@code java.time}, and a reader and a writer that are made once.
 *
 * @param <T> the type of the record
 */
public final class Jackson2<T> implements Format<T> {

    private final ObjectWriter writer;
    private final ObjectReader reader;

    private Jackson2(ObjectMapper mapper, Class<T> type) {
        writer = mapper.writerFor(type);
        reader = mapper.readerFor(type);
    }

    /** Returns the JSON format of a type. */
    public static <T> Format<T> json(Class<T> type) {
        return new Jackson2<>(
                JsonMapper.builder().addModule(new JavaTimeModule()).build(), type);
    }

    /** Returns the CBOR format of a type. */
    public static <T> Format<T> cbor(Class<T> type) {
        return new Jackson2<>(
                CBORMapper.builder().addModule(new JavaTimeModule()).build(), type);
    }

    @Override
    public byte[] encode(T value) throws IOException {
        return writer.writeValueAsBytes(value);
    }

    @Override
    public T decode(byte[] bytes) throws IOException {
        return reader.readValue(bytes);
    }
}
