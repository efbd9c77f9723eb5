package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * An enum that a session type holds.
 *
 * @param name its class
 * @param constants its constants in declaration order
 */
record EnumModel(ClassName name, List<Constant> constants) {

    EnumModel {
        constants = List.copyOf(constants);
    }

    /**
     * One constant.
     *
     * @param name its name
     * @param hash the hash as which it travels
     */
    record Constant(String name, int hash) {}
}
