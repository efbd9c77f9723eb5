package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Names the pair of methods that writes and reads a record, an enum or a sealed interface in a codec. */
final class CodecMethods {

    private final Map<ClassName, String> suffixes = new HashMap<>();

    CodecMethods(SessionModel model) {
        // SessionCodec has writeValue, readValue and writeDefault.
        Set<String> taken = new HashSet<>(Set.of("Value", "Default"));
        List<ClassName> types = Stream.of(
                        model.records().stream().map(RecordModel::name),
                        model.enums().stream().map(EnumModel::name),
                        model.interfaces().stream().map(InterfaceModel::name))
                .flatMap(names -> names)
                .toList();
        for (ClassName type : types) {
            String suffix = type.simpleName();
            for (int i = 2; !taken.add(suffix); i++) {
                suffix = type.simpleName() + i;
            }
            suffixes.put(type, suffix);
        }
    }

    /** Returns the name of the method that writes a type. */
    String writer(ClassName type) {
        return "write" + suffixes.get(type);
    }

    /** Returns the name of the method that reads a type. */
    String reader(ClassName type) {
        return "read" + suffixes.get(type);
    }
}
