package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.palantir.javapoet.ClassName;
import dev.seshat.SessionAccessor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GeneratedNamesTest {

    @Test
    void of_topLevelRecord_appendsEndings() {
        GeneratedNames names = GeneratedNames.of(ClassName.get("shop", "CartSession"));
        assertEquals(
                List.of("shop.CartSessionAccessor", "shop.CartSessionCodec", "shop.CartSessionWith"),
                names.all().stream().map(ClassName::canonicalName).toList());
    }

    @Test
    void of_nestedRecord_joinsNamesByUnderscore() {
        assertEquals(
                "shop.Page_Part_CartCodec",
                GeneratedNames.of(ClassName.get("shop", "Page", "Part", "Cart"))
                        .codec()
                        .canonicalName());
    }

    @Test
    void of_namesThatWouldBeTheSameWithoutUnderscore_differ() {
        assertNotEquals(
                GeneratedNames.of(ClassName.get("shop", "AB", "C")),
                GeneratedNames.of(ClassName.get("shop", "A", "BC")));
    }

    @Test
    void of_unnamedPackage_staysThere() {
        assertEquals(
                "CartAccessor",
                GeneratedNames.of(ClassName.get("", "Cart")).accessor().canonicalName());
    }

    @Test
    void reader_isComponent_unlessTaken() {
        assertEquals("visits", GeneratedNames.reader("visits"));
        assertEquals("getValue", GeneratedNames.reader("get"));
        assertEquals("cookieValue", GeneratedNames.reader("cookie"));
    }

    @Test
    void writerAndWither_capitalizeFirstCharacter() {
        assertEquals("setVisits", GeneratedNames.writer("visits"));
        assertEquals("withURL", GeneratedNames.wither("uRL"));
        assertEquals("set_x", GeneratedNames.writer("_x"));
    }

    /** A method that the base class gets must be taken here, or a component of its name does not compile. */
    @Test
    void reader_neverIsMethodOfBaseClass() {
        Set<String> clashes = new TreeSet<>();
        for (Method method : SessionAccessor.class.getDeclaredMethods()) {
            boolean isSeen = Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers());
            if (isSeen
                    && method.getParameterCount() == 0
                    && GeneratedNames.reader(method.getName()).equals(method.getName())) {
                clashes.add(method.getName());
            }
        }
        // The language forbids components of these names.
        Arrays.stream(Object.class.getDeclaredMethods()).map(Method::getName).forEach(clashes::remove);
        assertEquals(Set.of(), clashes);
    }
}
