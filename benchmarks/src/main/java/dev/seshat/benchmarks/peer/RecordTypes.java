package dev.seshat.benchmarks.peer;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the classes that a user of Kryo or Fory would register. */
final class RecordTypes {

    private RecordTypes() {}

    /** Returns the records and enums in a record, itself first, the others in the order in which they are met. */
    static Set<Class<?>> reachableFrom(Class<?> record) {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(record, found);
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, found);
            }
        } else if (type instanceof Class<?> raw
                && (raw.isRecord() || raw.isEnum())
                && found.add(raw)
                && raw.isRecord()) {
            for (RecordComponent component : raw.getRecordComponents()) {
                collect(component.getGenericType(), found);
            }
        }
    }
}
