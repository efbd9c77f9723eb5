package dev.seshat.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * One variant of a sealed interface as it is written, undecided.
 *
 * @param element the record or enum
 * @param place where messages about it are shown: itself or, when it is in a class file, what leads to it
 * @param key its {@code @Key}
 * @param formerNames its {@code @FormerNames}; empty when there is no such annotation
 */
record VariantDeclaration(TypeElement element, Element place, Optional<String> key, Optional<List<String>> formerNames)
        implements WireNamed {

    @Override
    public String subject() {
        return element.getQualifiedName().toString();
    }

    @Override
    public String wireName() {
        return key.orElseGet(() -> element.getSimpleName().toString());
    }
}
