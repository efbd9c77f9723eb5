package dev.seshat.processor;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The session types that wait for a type that another processor may still make. Kept by name, since an element is good
 * for one round only.
 */
final class DeferredTypes {

    private Map<String, MissingReference> waiting = new LinkedHashMap<>();

    /** Remembers that a type must be tried again, and why. */
    void add(String qualifiedName, MissingReference missing) {
        waiting.put(qualifiedName, missing);
    }

    /** Returns the types that wait, each with what it missed last, and forgets them. */
    Map<String, MissingReference> take() {
        Map<String, MissingReference> taken = waiting;
        waiting = new LinkedHashMap<>();
        return taken;
    }
}
