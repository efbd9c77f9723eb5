package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import dev.seshat.processor.ValueShape.Converted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Names what a codec has: a pair of methods for each record, enum and sealed interface, a field for each converter. */
final class CodecMethods {

    private final Map<ClassName, String> suffixes = new HashMap<>();
    private final Map<ClassName, String> fields = new HashMap<>();

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
        // The codec has one itself.
        Set<String> takenFields = new HashSet<>(Set.of("INSTANCE"));
        for (Converted shape : model.converters()) {
            String name = constantName(shape.converter().simpleName());
            String field = name;
            for (int i = 2; !takenFields.add(field); i++) {
                field = name + "_" + i;
            }
            fields.put(shape.converter(), field);
        }
    }

    /** Returns a class's name as a constant's: {@code MoneyConverter}, {@code MONEY_CONVERTER}. */
    private static String constantName(String simpleName) {
        return simpleName
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** Returns the name of the field that has a converter. */
    String converter(ClassName type) {
        return Objects.requireNonNull(fields.get(type));
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
