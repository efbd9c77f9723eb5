package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import dev.seshat.SessionDescriptor;
import dev.seshat.codec.SessionCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/** What a compilation made, loaded, so that it can be run. */
final class Compiled extends ClassLoader {

    private static final Pattern CLASS_FILE = Pattern.compile("/CLASS_OUTPUT/(.+)\\.class");

    private final Map<String, byte[]> classes = new HashMap<>();

    private Compiled(Compilation compilation) {
        super(Compiled.class.getClassLoader());
        for (JavaFileObject file : compilation.generatedFiles()) {
            Matcher matcher = CLASS_FILE.matcher(file.getName());
            if (matcher.matches()) {
                classes.put(matcher.group(1).replace('/', '.'), bytes(file));
            }
        }
    }

    static Compiled of(JavaFileObject... sources) {
        Compilation compilation = TestCompiler.compile(sources);
        assertEquals(Compilation.Status.SUCCESS, compilation.status(), compilation.diagnostics()::toString);
        return new Compiled(compilation);
    }

    /** Returns the codec of a session type. */
    @SuppressWarnings("unchecked") // The caller knows of which type it is; it is not known to the compiler here.
    SessionCodec<Object> codec(String className) throws ReflectiveOperationException {
        Field instance = loadClass(className).getField("INSTANCE");
        // The codec of a package-private record is package-private too.
        instance.setAccessible(true);
        return (SessionCodec<Object>) instance.get(null);
    }

    /** Returns what a static method without parameters returns. */
    Object call(String className, String method) throws ReflectiveOperationException {
        Method found = loadClass(className).getDeclaredMethod(method);
        found.setAccessible(true);
        return found.invoke(null);
    }

    /** Calls a protected method of an accessor's descriptor. */
    Object describe(String accessor, String method, Object... value) throws ReflectiveOperationException {
        Constructor<?> constructor = loadClass(accessor + "$Descriptor").getDeclaredConstructor();
        constructor.setAccessible(true);
        Class<?>[] parameters = value.length == 0 ? new Class<?>[0] : new Class<?>[] {Object.class};
        Method found = SessionDescriptor.class.getDeclaredMethod(method, parameters);
        found.setAccessible(true);
        return found.invoke(constructor.newInstance(), value);
    }

    /** Returns the bytes of each class, by its name. */
    Map<String, byte[]> classes() {
        return classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
