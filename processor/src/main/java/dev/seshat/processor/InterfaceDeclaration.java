package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A sealed interface that is reached from a session record, as it is written.
 *
 * @param element the interface
 * @param variants the records and enums that it permits, in the order of its {@code permits} clause; those of interfaces
 *     that it permits are in the place of these
 */
record InterfaceDeclaration(TypeElement element, List<VariantDeclaration> variants) {

    ClassName className() {
        return ClassName.get(element);
    }
}
