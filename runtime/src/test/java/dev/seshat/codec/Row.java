package dev.seshat.codec;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record of any shape: its components in order. */
record Row(List<@Nullable Object> values) {

    static Row of(@Nullable Object... values) {
        return new Row(Arrays.asList(values));
    }
}
