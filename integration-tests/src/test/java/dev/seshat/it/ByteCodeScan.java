package dev.seshat.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Looks through the instructions of a class for what reflects, loads classes by name, serializes or compresses. */
final class ByteCodeScan extends ClassVisitor {

    private static final List<String> FORBIDDEN_OWNERS = List.of(
            "java/lang/reflect/",
            "java/io/ObjectInput",
            "java/io/ObjectOutput",
            "java/util/ServiceLoader",
            "java/util/EnumSet",
            "java/util/EnumMap",
            "java/util/concurrent/atomic/AtomicIntegerFieldUpdater",
            "java/util/concurrent/atomic/AtomicLongFieldUpdater",
            "java/util/concurrent/atomic/AtomicReferenceFieldUpdater",
            "java/util/zip/",
            "sun/",
            "jdk/");

    private static final Set<String> ALLOWED_CLASS_METHODS =
            Set.of("getName", "desiredAssertionStatus", "isInstance", "cast", "hashCode", "equals", "getSimpleName");

    private static final Set<String> ALLOWED_LOOKUP_METHODS = Set.of("byteArrayViewVarHandle");

    private final List<String> findings = new ArrayList<>();
    private final List<String> bootstraps = new ArrayList<>();
    private String className = "";
    private boolean isEnum;

    private ByteCodeScan() {
        super(Opcodes.ASM9);
    }

    static ByteCodeScan of(ClassReader reader) {
        ByteCodeScan scan = new ByteCodeScan();
        reader.accept(scan, ClassReader.SKIP_FRAMES);
        return scan;
    }

    /** What is forbidden, as {@code Class.method: Owner.name}. */
    List<String> findings() {
        return findings;
    }

    /** The bootstrap methods of {@code invokedynamic}, as {@code Owner.name}. */
    List<String> bootstraps() {
        return bootstraps;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        className = name;
        isEnum = (access & Opcodes.ACC_ENUM) != 0;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        // javac gives every enum a valueOf that reflects; calls of it are what is looked for.
        if (isEnum && name.equals("valueOf")) {
            return null;
        }
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                if (isForbidden(owner, called, type)) {
                    findings.add(className + "." + name + ": " + owner + "." + called);
                }
            }

            @Override
            public void visitInvokeDynamicInsn(String called, String type, Handle bootstrap, Object... arguments) {
                bootstraps.add(bootstrap.getOwner() + "." + bootstrap.getName());
                for (Object argument : arguments) {
                    if (argument instanceof Handle handle
                            && isForbidden(handle.getOwner(), handle.getName(), handle.getDesc())) {
                        findings.add(className + "." + name + ": " + handle.getOwner() + "." + handle.getName());
                    }
                }
            }
        };
    }

    private static boolean isForbidden(String owner, String name, String descriptor) {
        if (FORBIDDEN_OWNERS.stream().anyMatch(owner::startsWith)) {
            return true;
        }
        return switch (owner) {
            case "java/lang/Class" -> !ALLOWED_CLASS_METHODS.contains(name);
            case "java/lang/ClassLoader", "java/lang/invoke/MethodHandles$Lookup" -> true;
            case "java/lang/invoke/MethodHandles" -> !ALLOWED_LOOKUP_METHODS.contains(name);
            case "java/lang/Enum" -> name.equals("valueOf");
            default -> isEnumValueOf(owner, name, descriptor);
        };
    }

    private static boolean isEnumValueOf(String owner, String name, String descriptor) {
        return name.equals("valueOf")
                && !owner.startsWith("java/")
                && descriptor.equals(
                        "(Ljava/lang/String;)" + Type.getObjectType(owner).getDescriptor());
    }
}
