package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import dev.seshat.codec.NameHash;
import dev.seshat.processor.ValueShape.Nested;
import dev.seshat.processor.ValueShape.NullableValue;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Makes the model of a type that has no problems; total, and silent. */
final class ModelFactory {

    private final SessionTypeDeclaration declaration;
    private final RecordGraph graph;
    private final Elements elements;

    private ModelFactory(SessionTypeDeclaration declaration, RecordGraph graph, Elements elements) {
        this.declaration = declaration;
        this.graph = graph;
        this.elements = elements;
    }

    static SessionModel create(SessionTypeDeclaration declaration, RecordGraph graph, Elements elements) {
        return new ModelFactory(declaration, graph, elements).create();
    }

    private SessionModel create() {
        return new SessionModel(
                declaration.element(),
                GeneratedNames.of(ClassName.get(declaration.element())),
                declaration.typeId(),
                declaration.isSigned(),
                duration("idleTimeout"),
                duration("lifetime"),
                cookie(),
                declaration.headerName(),
                graph.records().stream().map(this::record).toList(),
                graph.enums().stream().map(ModelFactory::enumeration).toList(),
                graph.interfaces().stream().map(ModelFactory::sealedInterface).toList(),
                graph.root().components().stream()
                        .filter(ComponentDeclaration::isSubject)
                        .findFirst()
                        .map(ModelFactory::component),
                new SurroundingsReader(declaration.element(), graph, elements).read());
    }

    private Duration duration(String attribute) {
        return DurationText.parse(declaration.sessionType().string(attribute)).orElseThrow();
    }

    private CookieModel cookie() {
        String name = declaration.cookieName();
        return declaration
                .cookie()
                .map(written -> new CookieModel(
                        name,
                        written.string("path"),
                        written.string("domain"),
                        written.constant("sameSite"),
                        written.bool("httpOnly"),
                        written.bool("partitioned"),
                        written.bool("persistent")))
                .orElseGet(() -> CookieModel.named(name));
    }

    private RecordModel record(RecordDeclaration record) {
        return new RecordModel(
                record.className(),
                record.components().stream().map(ModelFactory::component).toList(),
                leadsTo(record.className(), record.className(), new HashSet<>()));
    }

    private static ComponentModel component(ComponentDeclaration component) {
        ValueShape shape = component.reading().shape().orElseThrow();
        return new ComponentModel(
                component.name(),
                component.subject(),
                NameHash.of(component.wireName()),
                component.nullMark().isPresent() ? new NullableValue(shape) : shape,
                component.nullMark(),
                component.defaultText(),
                formerNames(component));
    }

    private static List<FormerName> formerNames(WireNamed named) {
        return named.formerNames().orElse(List.of()).stream()
                .map(name -> new FormerName(name, NameHash.of(name)))
                .toList();
    }

    private static InterfaceModel sealedInterface(InterfaceDeclaration declaration) {
        return new InterfaceModel(
                declaration.className(),
                declaration.variants().stream()
                        .map(variant -> new InterfaceModel.Variant(
                                ClassName.get(variant.element()),
                                NameHash.of(variant.wireName()),
                                formerNames(variant)))
                        .toList());
    }

    private boolean leadsTo(ClassName from, ClassName target, Set<ClassName> seen) {
        return graph.record(from).components().stream()
                .flatMap(
                        component -> ReachedTypes.in(component.reading().shape().orElseThrow()).stream())
                .filter(Nested.class::isInstance)
                .map(shape -> (ClassName) shape.type())
                .anyMatch(held -> held.equals(target) || (seen.add(held) && leadsTo(held, target, seen)));
    }

    private static EnumModel enumeration(TypeElement type) {
        return new EnumModel(
                ClassName.get(type),
                EnumConstants.names(type).stream()
                        .map(name -> new EnumModel.Constant(name, NameHash.of(name)))
                        .toList());
    }
}
