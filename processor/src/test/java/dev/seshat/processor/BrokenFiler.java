package dev.seshat.processor;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor, with a {@link Filer} that fails for some classes. */
final class BrokenFiler extends AbstractProcessor {

    private final SessionTypeProcessor processor = new SessionTypeProcessor();
    private final Fault fault;

    /** What happens before a class is written. */
    interface Fault {
        void check(String className) throws IOException;
    }

    BrokenFiler(Fault fault) {
        this.fault = fault;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        Filer filer = proxy(Filer.class, environment.getFiler(), (method, arguments) -> {
            if (method.equals("createSourceFile")) {
                fault.check(String.valueOf(arguments[0]));
            }
        });
        processor.init(proxy(ProcessingEnvironment.class, environment, "getFiler", filer));
    }

    /** What is done before a call. */
    private interface Before {
        void call(String method, Object[] arguments) throws IOException;
    }

    private static <T> T proxy(Class<T> type, T target, Before before) {
        return proxy(type, (self, method, arguments) -> {
            before.call(method.getName(), arguments);
            return invoke(target, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, T target, String replacedMethod, Object replacement) {
        return proxy(
                type,
                (self, method, arguments) ->
                        method.getName().equals(replacedMethod) ? replacement : invoke(target, method, arguments));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }
}
