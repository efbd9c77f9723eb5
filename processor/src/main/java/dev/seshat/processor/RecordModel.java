package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A session record, or a record that it holds.
 *
 * @param name its class
 * @param components its components in declaration order
 * @param isRecursive whether a value of it can hold another one, so that the depth must be bounded
 */
record RecordModel(ClassName name, List<ComponentModel> components, boolean isRecursive) {

    RecordModel {
        components = List.copyOf(components);
    }
}
