package dev.seshat.processor;

import com.google.auto.service.AutoService;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Generates accessor, codec and withers for each record that is a {@code @SessionType}. */
@AutoService(Processor.class)
@SuppressWarnings("NullAway.Init") // The compiler calls init before anything else.
public final class SessionTypeProcessor extends AbstractProcessor {

    private static final Set<String> ANNOTATIONS = Set.of(
            "ConvertWith",
            "CookieSession",
            "Default",
            "FormerNames",
            "Generated",
            "HeaderSession",
            "Key",
            "Sensitive",
            "SessionType",
            "Subject");

    private final DeferredTypes deferred = new DeferredTypes();
    private final KnownTypes known = new KnownTypes();
    private Elements elements;
    private ProblemReporter reporter;

    /** Creates the processor; the compiler does. */
    public SessionTypeProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        elements = environment.getElementUtils();
        reporter = new ProblemReporter(environment.getMessager());
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> names = new LinkedHashSet<>();
        ANNOTATIONS.forEach(name -> names.add(WrittenAnnotation.PACKAGE + "." + name));
        return names;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims our annotations: if nobody did, the compiler would warn of that. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // They are ours alone.
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        known.addSources(round.getRootElements());
        Map<String, MissingReference> waiting = deferred.take();
        if (round.processingOver()) {
            waiting.forEach(this::reportUnresolved);
            return true;
        }
        Map<String, TypeElement> types = new LinkedHashMap<>();
        waiting.keySet().forEach(name -> types.put(name, elements.getTypeElement(name)));
        annotated(round, "SessionType")
                .forEach(type -> types.put(type.getQualifiedName().toString(), type));
        types.values().forEach(known::addSessionType);
        types.values().forEach(this::processSafely);
        for (String other : List.of("CookieSession", "HeaderSession")) {
            annotated(round, other).stream()
                    .filter(type ->
                            WrittenAnnotation.on(type, "SessionType", elements).isEmpty())
                    .forEach(type -> reporter.report(type, Problem.NOT_A_SESSION_TYPE, type.getQualifiedName(), other));
        }
        return true;
    }

    private List<TypeElement> annotated(RoundEnvironment round, String simpleName) {
        TypeElement annotation = elements.getTypeElement(WrittenAnnotation.PACKAGE + "." + simpleName);
        return annotation == null
                ? List.of()
                // A compiler may show us an annotation also where it refuses it, as on a method.
                : List.copyOf(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
    }

    /** A failure on one type must not keep the others from being processed. */
    private void processSafely(TypeElement type) {
        try {
            process(type);
        } catch (MissingTypeException e) {
            deferred.add(type.getQualifiedName().toString(), e.missing());
        } catch (SourceNotWrittenException e) {
            reporter.report(
                    type,
                    Problem.NOT_WRITTEN,
                    type.getQualifiedName(),
                    e.source().canonicalName(),
                    e.reason());
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            reporter.report(type, Problem.INTERNAL, type.getQualifiedName(), trace);
        }
    }

    private void process(TypeElement type) {
        SessionTypeDeclaration declaration = SessionTypeDeclaration.of(type, elements);
        ValidationReport.Builder report = new ValidationReport.Builder();
        if (!RecordValidator.isRecord(declaration, report)) {
            reporter.report(report.build());
            return;
        }
        RecordGraph graph =
                new RecordGraph.Builder(elements, processingEnv.getTypeUtils(), known::isSource).build(type);
        RecordValidator.validate(declaration, report);
        ComponentValidator.validate(declaration, graph, elements, report);
        CookieValidator.validate(declaration, report);
        NameValidator.validate(declaration, graph, known, report);
        ValidationReport result = report.build();
        reporter.report(result);
        if (result.isClean()) {
            write(ModelFactory.create(declaration, graph, elements));
        }
    }

    private void write(SessionModel model) {
        model.names().all().forEach(known::addGenerated);
        for (SourceWriter writer : List.of(new WithWriter(model), new CodecWriter(model), new AccessorWriter(model))) {
            writer.write(processingEnv.getFiler());
        }
    }

    private void reportUnresolved(String qualifiedName, MissingReference missing) {
        reporter.report(missing.place(elements), Problem.UNRESOLVED, qualifiedName, missing.subject(), missing.what());
    }
}
