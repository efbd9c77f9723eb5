package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the stages apart, as packages would: each class is in one stage, and a stage names only those it may. */
class LayeringTest {

    private static final Path DIRECTORY = Path.of("src/main/java/dev/seshat/processor");

    private static final Map<String, Set<String>> STAGES = Map.of(
            "entry",
            Set.of("SessionTypeProcessor"),
            "find",
            Set.of(
                    "ComponentDeclaration",
                    "ConverterDeclaration",
                    "DeferredTypes",
                    "EnumConstants",
                    "InterfaceDeclaration",
                    "KnownTypes",
                    "MissingReference",
                    "MissingTypeException",
                    "MissingTypes",
                    "NullMarkReader",
                    "RecordDeclaration",
                    "RecordGraph",
                    "SessionDefaults",
                    "SessionTypeDeclaration",
                    "TypeReader",
                    "TypeReading",
                    "UnsupportedTypes",
                    "VariantDeclaration",
                    "Visibility",
                    "WireNamed",
                    "WrittenAnnotation"),
            "validate",
            Set.of(
                    "ComponentValidator",
                    "ConverterRules",
                    "CookieValidator",
                    "DefaultRules",
                    "EndlessRecords",
                    "LimitRules",
                    "NameValidator",
                    "Problem",
                    "ProblemReporter",
                    "RecordValidator",
                    "ValidationReport",
                    "Violation",
                    "WireNameValidator"),
            "data",
            Set.of(
                    "ComponentModel",
                    "CookieModel",
                    "DurationText",
                    "EnumModel",
                    "FormerName",
                    "GeneratedNames",
                    "InterfaceModel",
                    "JavaLiterals",
                    "NullMark",
                    "ReachedTypes",
                    "RecordModel",
                    "ScalarKind",
                    "SessionModel",
                    "Surroundings",
                    "ValueShape"),
            "model",
            Set.of("ModelFactory", "SurroundingsReader"),
            "write",
            Set.of(
                    "AccessorWriter",
                    "CodecMethods",
                    "CodecWriter",
                    "ConstructorCall",
                    "DefaultValue",
                    "DefaultWriting",
                    "DescriptorWriter",
                    "DurationWords",
                    "EvolutionWriter",
                    "LocalNames",
                    "RuntimeNames",
                    "ShapeTable",
                    "SourceNotWrittenException",
                    "SourceWriter",
                    "ValueReading",
                    "ValueWriting",
                    "WithWriter"));

    /** The stages that a stage may name besides itself. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "entry", Set.of("find", "validate", "data", "model", "write"),
            "find", Set.of("data"),
            "validate", Set.of("find", "data"),
            "data", Set.of(),
            "model", Set.of("find", "data"),
            "write", Set.of("data"));

    private static final TreeMap<String, String> SOURCES = readAll();

    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern NOT_CODE =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    @Test
    void everyClass_isInOneStage() {
        List<String> listed =
                STAGES.values().stream().flatMap(Set::stream).sorted().toList();
        assertEquals(List.copyOf(SOURCES.keySet()), listed);
    }

    @Test
    void stages_nameOnlyWhatTheyMay() {
        List<String> violations = new ArrayList<>();
        SOURCES.forEach((name, text) -> {
            Set<String> allowed = new TreeSet<>(STAGES.get(stage(name)));
            ALLOWED.get(stage(name)).forEach(other -> allowed.addAll(STAGES.get(other)));
            for (String word : NOT_CODE.matcher(text).replaceAll(" ").split("\\W+")) {
                if (SOURCES.containsKey(word) && !allowed.contains(word)) {
                    violations.add(name + " (" + stage(name) + ") names " + word + " (" + stage(word) + ")");
                }
            }
        });
        assertEquals(List.of(), violations);
    }

    @Test
    void modelAndWriters_knowNoElementsAndTypesOfTheCompiler() {
        List<String> found = imports("data", "write").entrySet().stream()
                .flatMap(file -> file.getValue().stream()
                        .filter(name -> name.startsWith("javax."))
                        .filter(name -> !name.equals("javax.lang.model.element.Modifier"))
                        .map(name -> file.getKey() + ": " + name))
                .toList();
        assertEquals(
                List.of(
                        // It carries the originating element, unread.
                        "SessionModel: javax.lang.model.element.Element",
                        "SourceWriter: javax.annotation.processing.Filer"),
                found);
    }

    @Test
    void model_knowsOnlyNamesOfJavaPoet() {
        Set<String> found = imports("data", "model").values().stream()
                .flatMap(Set::stream)
                .filter(name -> name.startsWith("com.palantir.javapoet."))
                .map(name -> name.substring("com.palantir.javapoet.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("ArrayTypeName", "ClassName", "ParameterizedTypeName", "TypeName"), found);
    }

    @Test
    void onlyReporter_talksToUser_andOnlySourceWriter_writesFiles() {
        assertEquals(List.of("ProblemReporter"), importers("javax.annotation.processing.Messager"));
        assertEquals(List.of("SourceWriter"), importers("javax.annotation.processing.Filer"));
    }

    @Test
    void runtime_isUsedOnlyAsFarAsItIsShaded() {
        Set<String> found = imports(STAGES.keySet().toArray(String[]::new)).values().stream()
                .flatMap(Set::stream)
                .filter(name -> name.startsWith("dev.seshat.") && !name.startsWith("dev.seshat.processor."))
                .map(name -> name.replaceAll("CookieRules\\.\\w+$", "CookieRules"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(
                        "dev.seshat.codec.NameHash",
                        "dev.seshat.codec.WireLimits",
                        "dev.seshat.codec.WireType",
                        "dev.seshat.http.CookieRules",
                        "dev.seshat.http.SameSite"),
                found);
    }

    @Test
    void onlyProcessor_isPublic() {
        List<String> found = SOURCES.entrySet().stream()
                .filter(file -> Pattern.compile("^public ", Pattern.MULTILINE)
                        .matcher(file.getValue())
                        .find())
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of("SessionTypeProcessor"), found);
    }

    private static List<String> importers(String name) {
        return imports(STAGES.keySet().toArray(String[]::new)).entrySet().stream()
                .filter(file -> file.getValue().contains(name))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Set<String>> imports(String... stages) {
        Map<String, Set<String>> imports = new TreeMap<>();
        SOURCES.forEach((name, text) -> {
            if (Set.of(stages).contains(stage(name))) {
                Matcher matcher = IMPORT.matcher(text);
                imports.put(
                        name,
                        matcher.results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new)));
            }
        });
        return imports;
    }

    private static String stage(String name) {
        return STAGES.entrySet().stream()
                .filter(stage -> stage.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is in no stage"));
    }

    private static TreeMap<String, String> readAll() {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            LayeringTest::read,
                            (first, second) -> first,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
