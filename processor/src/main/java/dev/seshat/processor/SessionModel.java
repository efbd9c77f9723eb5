package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import dev.seshat.processor.ValueShape.Converted;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * All that the writers need of a session type.
 *
 * @param origin the record, which only the {@code Filer} looks at
 * @param names what the generated classes are called
 * @param typeId the type's id
 * @param isSigned whether the client may read it
 * @param idleTimeout the time after its last use at which a session ends
 * @param lifetime the time after its creation at which a session ends
 * @param cookie its cookie
 * @param headerName the name of its header
 * @param records the session record first, then those that it holds in the order of the wire format
 * @param enums the enums that it holds
 * @param interfaces the sealed interfaces that it holds
 * @param subject the component that tells whose session it is
 * @param surroundings what generated code finds around it
 */
record SessionModel(
        Element origin,
        GeneratedNames names,
        String typeId,
        boolean isSigned,
        Duration idleTimeout,
        Duration lifetime,
        CookieModel cookie,
        String headerName,
        List<RecordModel> records,
        List<EnumModel> enums,
        List<InterfaceModel> interfaces,
        Optional<ComponentModel> subject,
        Surroundings surroundings) {

    SessionModel {
        records = List.copyOf(records);
        enums = List.copyOf(enums);
        interfaces = List.copyOf(interfaces);
        if (records.isEmpty()) {
            throw new IllegalArgumentException("There is no session type without its record.");
        }
    }

    RecordModel root() {
        return records.get(0);
    }

    /** Returns the components of all records in the order of the shape table, in which they are numbered from 0. */
    List<ComponentModel> components() {
        return records.stream().flatMap(record -> record.components().stream()).toList();
    }

    /** Returns the number of a record in the shape table. */
    int indexOf(ClassName record) {
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).name().equals(record)) {
                return i;
            }
        }
        throw new IllegalArgumentException(record + " is not held by " + root().name());
    }

    /** Returns the uses of converters, one for each class of them. */
    List<Converted> converters() {
        Map<ClassName, Converted> found = new LinkedHashMap<>();
        for (ComponentModel component : components()) {
            for (ValueShape reached : ReachedTypes.in(component.shape())) {
                if (reached instanceof Converted converted) {
                    found.putIfAbsent(converted.converter(), converted);
                }
            }
        }
        return List.copyOf(found.values());
    }

    InterfaceModel interfaceOf(ClassName name) {
        return interfaces.stream()
                .filter(held -> held.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
