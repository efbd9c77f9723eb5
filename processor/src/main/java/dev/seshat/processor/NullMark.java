package dev.seshat.processor;

import com.palantir.javapoet.ClassName;

/**
 * The {@code @Nullable} of a component: whose it is, and where else it may be written.
 *
 * @param annotation any annotation of that simple name
 * @param onType whether it belongs to a type; if not, to what is declared
 * @param onMethod whether a method may be annotated with it
 * @param onParameter whether a parameter may be annotated with it
 */
record NullMark(ClassName annotation, boolean onType, boolean onMethod, boolean onParameter) {

    /** JSpecify's, for what generated code says of itself where the user's code is checked for null. */
    static final NullMark JSPECIFY = new NullMark(
            ClassName.get("org.jspecify.annotations", "Nullable"),
            /* onType= */ true,
            /* onMethod= */ false,
            /* onParameter= */ false);
}
