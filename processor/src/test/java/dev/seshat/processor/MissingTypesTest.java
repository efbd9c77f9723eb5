package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;

class MissingTypesTest {

    @Test
    void in_typesOfFields_findsFirstMissingName_howeverDeep() {
        Probe probe = new Probe();
        Compilation compilation = TestCompiler.compiler(probe).compile(TestCompiler.source("shop.Fields", """
                package shop;
                import java.util.*;
                class Fields {
                    int primitive;
                    String there;
                    Fields itself;
                    Map<String, List<? extends Optional<?>>> deepThere;
                    byte[] array;
                    Gone gone;
                    Gone[] arrayOfGone;
                    List<Gone> argument;
                    Map<String, Set<? super Gone>> wildcard;
                    Map<First, Second> two;
                    Gone.Inner inner;
                    List<Gone<String>> generic;
                    Box<Gone>.Content content;
                    static class Box<T> { class Content {} }
                }
                """));
        assertEquals(Compilation.Status.FAILURE, compilation.status());
        Map<String, Optional<String>> expected = new TreeMap<>();
        for (String there : new String[] {"primitive", "there", "itself", "deepThere", "array"}) {
            expected.put(there, Optional.empty());
        }
        for (String gone : new String[] {"gone", "arrayOfGone", "argument", "wildcard", "content"}) {
            expected.put(gone, Optional.of("Gone"));
        }
        expected.put("two", Optional.of("First"));
        expected.put("inner", Optional.of("Gone.Inner"));
        // Older compilers do not tell the name.
        Optional<String> generic = probe.found.remove("generic");
        assertTrue(Set.of(MissingTypes.NAMELESS, "Gone<java.lang.String>").contains(generic.orElseThrow()));
        assertEquals(expected, probe.found);
    }

    /** Asks for each field of what is compiled. */
    private static final class Probe extends AbstractProcessor {

        private final Map<String, Optional<String>> found = new TreeMap<>();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
                for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
                    found.put(field.getSimpleName().toString(), MissingTypes.in(field.asType()));
                }
            }
            return false;
        }
    }
}
