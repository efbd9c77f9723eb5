package dev.seshat.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;

/** Writes one generated class of a session type; base of those that know what is in it. */
abstract class SourceWriter {

    private static final String GENERATOR = "dev.seshat.processor.SessionTypeProcessor";

    final SessionModel model;

    SourceWriter(SessionModel model) {
        this.model = model;
    }

    /** Returns the name of the class. */
    abstract ClassName name();

    /** Returns the class, without its annotations and its visibility. */
    abstract TypeSpec.Builder type();

    /** Returns the kinds of warnings that the class causes although nothing is wrong. */
    abstract List<String> warnings();

    /**
     * Writes the class.
     *
     * @throws SourceNotWrittenException when the compiler does not take it
     */
    final void write(Filer filer) {
        try {
            file().writeTo(filer);
        } catch (IOException e) {
            throw new SourceNotWrittenException(name(), e);
        }
    }

    private JavaFile file() {
        TypeSpec.Builder type = type().addOriginatingElement(model.origin()).addAnnotation(generated());
        if (!warnings().isEmpty()) {
            type.addAnnotation(suppressWarnings());
        }
        if (model.surroundings().isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return JavaFile.builder(name().packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(!model.surroundings().hasOwnLangTypes())
                .build();
    }

    /** Returns the component's type with its {@code @Nullable}, where that belongs to types. */
    static TypeName marked(ComponentModel component) {
        return component
                .nullMark()
                .filter(NullMark::onType)
                .map(mark -> component.type().annotated(annotation(mark)))
                .orElse(component.type());
    }

    static AnnotationSpec annotation(NullMark mark) {
        return AnnotationSpec.builder(mark.annotation()).build();
    }

    private static AnnotationSpec generated() {
        return AnnotationSpec.builder(RuntimeNames.GENERATED)
                .addMember("value", "$S", GENERATOR)
                .build();
    }

    private AnnotationSpec suppressWarnings() {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        warnings().forEach(kind -> annotation.addMember("value", "$S", kind));
        return annotation.build();
    }

    /** Returns the literal of a string, as code. */
    static CodeBlock literal(String text) {
        return CodeBlock.of("$L", JavaLiterals.string(text));
    }
}
