package dev.seshat.processor;

import java.util.Optional;

/**
 * What became of a component's type: a shape, or advice when it has none. Exactly one is there.
 *
 * @param shape how its values travel
 * @param advice what to do instead: a sentence
 */
record TypeReading(Optional<ValueShape> shape, Optional<String> advice) {

    static TypeReading accepted(ValueShape shape) {
        return new TypeReading(Optional.of(shape), Optional.empty());
    }

    static TypeReading refused(String advice) {
        return new TypeReading(Optional.empty(), Optional.of(advice));
    }
}
