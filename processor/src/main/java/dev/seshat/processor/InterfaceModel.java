package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A sealed interface that a session type holds.
 *
 * @param name its class
 * @param variants the records and enums that it permits, in the order of the wire format
 */
record InterfaceModel(ClassName name, List<Variant> variants) {

    InterfaceModel {
        variants = List.copyOf(variants);
    }

    /**
     * One of them.
     *
     * @param type its class
     * @param hash the hash as which it is named
     * @param formerNames the names that it had earlier
     */
    record Variant(ClassName type, int hash, List<FormerName> formerNames) {

        Variant {
            formerNames = List.copyOf(formerNames);
        }
    }
}
