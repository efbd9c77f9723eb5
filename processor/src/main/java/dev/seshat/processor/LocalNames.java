package dev.seshat.processor;

import com.palantir.javapoet.NameAllocator;
import java.util.ArrayDeque;
import java.util.Deque;

/** The names of the parameters and variables of one generated method; no two that are in sight are the same. */
final class LocalNames {

    /** The scopes around the present one, which is the first. */
    private final Deque<NameAllocator> scopes = new ArrayDeque<>();

    /** Begins a method that has parameters of its own. */
    LocalNames(String... parameters) {
        NameAllocator names = new NameAllocator();
        for (String parameter : parameters) {
            names.newName(parameter);
        }
        scopes.push(names);
    }

    /**
     * Takes a name, with a {@code _} for each time that it is taken. One that looks like a class's gets a {@code _} too: a
     * variable called {@code Optional} would hide the class.
     */
    String take(String wish) {
        boolean likeClass = Character.isUpperCase(wish.codePointAt(0));
        return scopes.element().newName(likeClass ? wish + "_" : wish);
    }

    /** Returns what one element of something is called, whose name stands for many: {@code item} for {@code items}. */
    static String oneOf(String many) {
        if (many.endsWith("ies") && many.length() > "ties".length()) {
            return many.substring(0, many.length() - "ies".length()) + "y";
        }
        boolean isPlural = many.endsWith("s") && !many.endsWith("ss") && many.length() > 1;
        return isPlural ? many.substring(0, many.length() - 1) : "element";
    }

    /** Takes the name of a loop's counter. */
    String takeCounter() {
        for (char counter = 'i'; counter <= 'n'; counter++) {
            NameAllocator attempt = scopes.element().clone();
            if (attempt.newName(String.valueOf(counter)).length() == 1) {
                return take(String.valueOf(counter));
            }
        }
        return take("i");
    }

    /** Begins a block: what is taken in it is free again after it. */
    void open() {
        scopes.push(scopes.element().clone());
    }

    /** Ends the block that was begun last. */
    void close() {
        scopes.pop();
    }
}
