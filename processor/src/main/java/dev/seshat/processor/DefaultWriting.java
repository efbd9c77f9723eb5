package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.seshat.processor.ValueShape.Enumerated;
import dev.seshat.processor.ValueShape.NullableValue;
import dev.seshat.processor.ValueShape.Scalar;
import java.util.List;

/** The statements that write the default of a component in its encoding. */
final class DefaultWriting {

    /** Zero of most numbers, false, null, what is empty: the format has the same byte for all. */
    private static final CodeBlock NOTHING = CodeBlock.of("out.writeByte((byte) 0)");

    private final ComponentModel component;
    private final CodecMethods methods;

    private DefaultWriting(ComponentModel component, CodecMethods methods) {
        this.component = component;
        this.methods = methods;
    }

    /** Returns the statements, without their semicolons; none when there is no default. */
    static List<CodeBlock> of(ComponentModel component, CodecMethods methods) {
        if (DefaultValue.of(component).isEmpty()) {
            return List.of();
        }
        DefaultWriting writing = new DefaultWriting(component, methods);
        if (component.defaultText().isPresent()) {
            return writing.write(component.shape());
        }
        boolean isFixed =
                component.shape() instanceof Scalar scalar && scalar.kind().isFixedWidth();
        return isFixed ? writing.write(component.shape()) : List.of(NOTHING);
    }

    private List<CodeBlock> write(ValueShape shape) {
        if (shape instanceof NullableValue nullable) {
            return List.of(
                    CodeBlock.of("out.writeBoolean(true)"),
                    write(nullable.value()).get(0));
        }
        if (shape instanceof Enumerated constants) {
            ClassName type = constants.type();
            return List.of(CodeBlock.of(
                    "$L(out, $T.$L)",
                    methods.writer(type),
                    type,
                    component.defaultText().orElseThrow()));
        }
        ScalarKind kind = ((Scalar) shape).kind();
        return List.of(
                kind.isPrimitive()
                        ? CodeBlock.of(
                                "out.write$L($L)", kind.suffix(), DefaultValue.primitive(kind, component.defaultText()))
                        : CodeBlock.of(
                                "out.write$L($L, $L)",
                                kind.suffix(),
                                DefaultValue.object(
                                        kind, component.defaultText().orElseThrow()),
                                SourceWriter.literal(component.label())));
    }
}
