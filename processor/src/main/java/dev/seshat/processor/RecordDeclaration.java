package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A session record, or a record that is reached from it, as it is written.
 *
 * @param element the record
 * @param components its components in declaration order
 */
record RecordDeclaration(TypeElement element, List<ComponentDeclaration> components) {

    String qualifiedName() {
        return element.getQualifiedName().toString();
    }

    ClassName className() {
        return ClassName.get(element);
    }
}
