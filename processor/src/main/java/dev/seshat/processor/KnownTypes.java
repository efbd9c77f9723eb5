package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The names of what has been seen in source during this compilation, and of the session types among it. */
final class KnownTypes {

    private final Set<String> sources = new HashSet<>();
    private final Set<String> generated = new HashSet<>();
    private final Map<ClassName, Set<String>> sessionTypes = new HashMap<>();

    /** Takes in the top-level types of a round. */
    void addSources(Set<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                sources.add(type.getQualifiedName().toString());
            }
        }
    }

    /** Takes in a session type, before any is validated: then the order of the files makes no difference. */
    void addSessionType(TypeElement type) {
        sessionTypes
                .computeIfAbsent(accessor(type), name -> new TreeSet<>())
                .add(type.getQualifiedName().toString());
    }

    /** Takes in a class that we wrote. */
    void addGenerated(ClassName name) {
        generated.add(name.canonicalName());
    }

    /** Returns whether the compiler has a type's source, and can show its lines. */
    boolean isSource(TypeElement type) {
        Element top = type;
        while (top.getEnclosingElement() instanceof TypeElement around) {
            top = around;
        }
        return sources.contains(((TypeElement) top).getQualifiedName().toString());
    }

    /** Returns whether somebody else wrote a class of a name. */
    boolean isWritten(ClassName name) {
        return sources.contains(name.canonicalName()) && !generated.contains(name.canonicalName());
    }

    /** Returns the other session types for which classes of the same names would be generated. */
    Set<String> othersNamedLike(TypeElement type) {
        Set<String> others = new TreeSet<>(sessionTypes.getOrDefault(accessor(type), Set.of()));
        others.remove(type.getQualifiedName().toString());
        return others;
    }

    private static ClassName accessor(TypeElement type) {
        return GeneratedNames.of(ClassName.get(type)).accessor();
    }
}
