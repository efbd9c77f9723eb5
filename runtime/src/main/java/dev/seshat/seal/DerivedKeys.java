package dev.seshat.seal;

import java.util.List;
import java.util.function.Function;

/**
 * What was derived from each key of a ring, in the ring's order: computed once for each state of the ring, and again when
 * its keys have been swapped.
 */
final class DerivedKeys<K> {
    private final Keyring keyring;
    private final Function<SealKey, K> derivation;
    private volatile Derived<K> derived;

    DerivedKeys(Keyring keyring, Function<SealKey, K> derivation) {
        this.keyring = keyring;
        this.derivation = derivation;
        this.derived = derive(keyring.keys());
    }

    /** Returns a list that is never empty and belongs to one state of the ring, at the time of the call. */
    List<K> current() {
        List<SealKey> masters = keyring.keys();
        Derived<K> current = derived;
        // The same list is the rule; other lists of the same keys come from a file that was written again.
        if (current.masters != masters && !current.masters.equals(masters)) {
            // Two threads may both come here, and derive the same.
            current = derive(masters);
            derived = current;
        }
        return current.keys;
    }

    private Derived<K> derive(List<SealKey> masters) {
        return new Derived<>(masters, masters.stream().map(derivation).toList());
    }

    private record Derived<K>(List<SealKey> masters, List<K> keys) {}
}
