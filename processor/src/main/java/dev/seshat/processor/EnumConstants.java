package dev.seshat.processor;

import dev.seshat.codec.NameHash;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The constants of an enum, which travel as hashes of their names. */
final class EnumConstants {

    private EnumConstants() {}

    /** Two constants that cannot be told apart. */
    record Pair(String first, String second) {}

    /** Returns the names in declaration order. */
    static List<String> names(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(element -> element.getSimpleName().toString())
                .toList();
    }

    static Optional<Pair> collision(TypeElement type) {
        Map<Integer, String> seen = new HashMap<>();
        for (String name : names(type)) {
            String other = seen.put(NameHash.of(name), name);
            if (other != null) {
                return Optional.of(new Pair(other, name));
            }
        }
        return Optional.empty();
    }
}
