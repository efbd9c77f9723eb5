package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What generated classes and methods are called.
 *
 * @param accessor the accessor's class
 * @param codec the codec's class
 * @param with the interface of withers
 */
record GeneratedNames(ClassName accessor, ClassName codec, ClassName with) {

    /** The methods without parameters of an accessor that are not readers of components. */
    private static final Set<String> TAKEN_READERS = Set.of(
            "find",
            "get",
            "clear",
            "rotate",
            "info",
            "status",
            "isPresent",
            "subjectSessions",
            "endOtherSessions",
            "cookie",
            "header");

    /** Names the classes for a record: those around it and its own, joined by {@code _}, and an ending. */
    static GeneratedNames of(ClassName record) {
        String prefix = String.join("_", record.simpleNames());
        return new GeneratedNames(
                ClassName.get(record.packageName(), prefix + "Accessor"),
                ClassName.get(record.packageName(), prefix + "Codec"),
                ClassName.get(record.packageName(), prefix + "With"));
    }

    List<ClassName> all() {
        return Stream.of(accessor, codec, with).toList();
    }

    /** Names the accessor's reader of a component. */
    static String reader(String component) {
        return TAKEN_READERS.contains(component) ? component + "Value" : component;
    }

    /** Names the accessor's writer of a component. */
    static String writer(String component) {
        return "set" + capitalized(component);
    }

    /** Names the wither of a component. */
    static String wither(String component) {
        return "with" + capitalized(component);
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
