package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.seshat.processor.ValueShape.Converted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Writes the codec: one pair of methods for each record, enum and sealed interface, without a lambda or a concatenation. */
final class CodecWriter extends SourceWriter {

    private final CodecMethods methods;
    private final EvolutionWriter evolution;

    CodecWriter(SessionModel model) {
        super(model);
        methods = new CodecMethods(model);
        evolution = new EvolutionWriter(model, methods);
    }

    @Override
    ClassName name() {
        return model.names().codec();
    }

    @Override
    List<String> warnings() {
        return model.surroundings().accessorWarnings();
    }

    @Override
    TypeSpec.Builder type() {
        ClassName record = model.root().name();
        TypeSpec.Builder type = TypeSpec.classBuilder(name())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeNames.SESSION_CODEC, record))
                .addJavadoc("Turns a {@link $T} into bytes and back.\n", record)
                .addField(instance())
                .addFields(model.converters().stream().map(this::converter).toList())
                .addMethod(constructor())
                .addMethod(writeValue())
                .addMethod(readValue())
                .addMethods(evolution.methods());
        model.records().stream().filter(this::hasOwnMethods).forEach(held -> {
            type.addMethod(writer(held));
            type.addMethod(reader(held));
        });
        for (EnumModel held : model.enums()) {
            type.addMethod(writer(held));
            type.addMethod(reader(held));
        }
        for (InterfaceModel held : model.interfaces()) {
            type.addMethod(writer(held));
            type.addMethod(reader(held));
        }
        return type;
    }

    /** The session record has methods of its own only if something that it holds can hold it again. */
    private boolean hasOwnMethods(RecordModel record) {
        return record.isRecursive() || !record.equals(model.root());
    }

    private FieldSpec instance() {
        return FieldSpec.builder(name(), "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The only instance; thread-safe.\n")
                .initializer("new $T()", name())
                .build();
    }

    private FieldSpec converter(Converted shape) {
        TypeName type = ParameterizedTypeName.get(
                RuntimeNames.SESSION_CONVERTER,
                shape.type().box(),
                shape.stored().type());
        return FieldSpec.builder(type, methods.converter(shape.converter()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(shape.hasInstance() ? "$T.INSTANCE" : "new $T()", shape.converter())
                .build();
    }

    private MethodSpec constructor() {
        CodeBlock.Builder table = CodeBlock.builder();
        for (ShapeTable.Line line : ShapeTable.of(model)) {
            for (int value : line.bytes()) {
                table.add(value > Byte.MAX_VALUE ? "(byte) $L, " : "$L, ", hex(value));
            }
            table.add("// $L\n", line.comment());
        }
        CodeBlock statement = CodeBlock.builder()
                .add("super($L, new $T[] {\n", literal(model.root().name().canonicalName()), byte.class)
                .indent()
                .add(table.build())
                .unindent()
                .add("}")
                .add(evolution.formerNames())
                .add(");\n")
                .build();
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addCode(statement)
                .build();
    }

    private static String hex(int value) {
        return String.format(Locale.ROOT, "0x%02x", value);
    }

    private MethodSpec writeValue() {
        RecordModel root = model.root();
        MethodSpec.Builder method = MethodSpec.methodBuilder("writeValue")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(RuntimeNames.SESSION_WRITER, "out")
                .addParameter(root.name(), "value");
        return hasOwnMethods(root)
                ? method.addStatement("$L(out, value)", methods.writer(root.name()))
                        .build()
                : method.addCode(writing(root)).build();
    }

    private MethodSpec readValue() {
        RecordModel root = model.root();
        MethodSpec.Builder method = MethodSpec.methodBuilder("readValue")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(RuntimeNames.SESSION_READER, "in")
                .returns(root.name());
        return hasOwnMethods(root)
                ? method.addStatement("return $L(in)", methods.reader(root.name()))
                        .build()
                : method.addCode(reading(root)).build();
    }

    private MethodSpec writer(RecordModel record) {
        return writer(record.name()).addCode(writing(record)).build();
    }

    private MethodSpec reader(RecordModel record) {
        return reader(record.name()).addCode(reading(record)).build();
    }

    private MethodSpec.Builder writer(ClassName type) {
        return MethodSpec.methodBuilder(methods.writer(type))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeNames.SESSION_WRITER, "out")
                .addParameter(type, "value");
    }

    private MethodSpec.Builder reader(ClassName type) {
        return MethodSpec.methodBuilder(methods.reader(type))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeNames.SESSION_READER, "in")
                .returns(type);
    }

    private CodeBlock writing(RecordModel record) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (record.isRecursive()) {
            code.addStatement("out.enter($L)", literal(record.name().canonicalName()));
        }
        LocalNames names = new LocalNames("out", "value");
        record.components().forEach(component -> code.add(ValueWriting.of(component, methods, names)));
        if (record.components().isEmpty()) {
            code.addStatement("out.writeEmptyRecord()");
        }
        if (record.isRecursive()) {
            code.addStatement("out.leave()");
        }
        return code.build();
    }

    private CodeBlock reading(RecordModel record) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (record.isRecursive()) {
            code.addStatement("in.enter()");
        }
        if (record.components().isEmpty()) {
            code.addStatement("in.readEmptyRecord()");
        }
        LocalNames names = new LocalNames("in");
        List<CodeBlock> arguments = new ArrayList<>();
        record.components().forEach(component -> arguments.add(ValueReading.of(component, methods, names, code)));
        if (record.isRecursive()) {
            code.addStatement("in.leave()");
        }
        return code.addStatement("return $L", ConstructorCall.of(record.name(), arguments))
                .build();
    }

    private MethodSpec writer(EnumModel type) {
        CodeBlock.Builder hashes = CodeBlock.builder();
        for (EnumModel.Constant constant : type.constants()) {
            hashes.add("case $L -> $L;\n", constant.name(), hash(constant.hash()));
        }
        CodeBlock hash = CodeBlock.builder()
                .add("switch (value) {\n")
                .indent()
                .add(hashes.build())
                .unindent()
                .add("}")
                .build();
        return writer(type.name()).addCode("out.writeHash($L);\n", hash).build();
    }

    private MethodSpec reader(EnumModel type) {
        CodeBlock.Builder constants = CodeBlock.builder();
        for (EnumModel.Constant constant : type.constants()) {
            constants.add("case $L -> $T.$L;\n", hash(constant.hash()), type.name(), constant.name());
        }
        constants.add(
                "default -> throw in.unknownConstant($L);\n",
                literal(type.name().canonicalName()));
        return reader(type.name())
                .addCode("return switch (in.readHash()) {\n")
                .addCode(CodeBlock.builder()
                        .indent()
                        .add(constants.build())
                        .unindent()
                        .build())
                .addCode("};\n")
                .build();
    }

    private MethodSpec writer(InterfaceModel type) {
        CodeBlock.Builder code = CodeBlock.builder();
        LocalNames names = new LocalNames("out", "value");
        for (InterfaceModel.Variant variant : type.variants()) {
            String simpleName = variant.type().simpleName();
            String name = names.take(simpleName.substring(0, 1).toLowerCase(Locale.ROOT) + simpleName.substring(1));
            CodeBlock test = CodeBlock.of("if (value instanceof $T $L)", variant.type(), name);
            if (code.isEmpty()) {
                code.beginControlFlow("$L", test);
            } else {
                code.nextControlFlow("else $L", test);
            }
            code.addStatement("out.writeHash($L)", hash(variant.hash()))
                    .addStatement("$L(out, $L)", methods.writer(variant.type()), name);
        }
        // A variant that came later, and a codec that was not generated again.
        code.nextControlFlow("else")
                .addStatement(
                        "throw $T.unknownVariant($L)",
                        RuntimeNames.SESSION_WRITER,
                        literal(type.name().canonicalName()))
                .endControlFlow();
        return writer(type.name()).addCode(code.build()).build();
    }

    private MethodSpec reader(InterfaceModel type) {
        CodeBlock.Builder variants =
                CodeBlock.builder().add("return switch (in.readHash()) {\n").indent();
        for (InterfaceModel.Variant variant : type.variants()) {
            variants.add("case $L -> $L(in);\n", hash(variant.hash()), methods.reader(variant.type()));
        }
        variants.add(
                        "default -> throw in.unknownVariant($L);\n",
                        literal(type.name().canonicalName()))
                .unindent()
                .add("};\n");
        return reader(type.name()).addCode(variants.build()).build();
    }

    private static String hash(int hash) {
        return String.format(Locale.ROOT, "0x%04x", hash);
    }
}
