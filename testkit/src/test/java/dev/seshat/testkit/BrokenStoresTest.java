package dev.seshat.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.seshat.store.SessionStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Proves that the contract can fail: it notices each broken store, and each of its cases notices at least one. */
class BrokenStoresTest {

    @Test
    void contract_wholeStore_passes() throws Exception {
        assertEquals(Set.of(), failuresOf(BrokenStores::whole));
    }

    @Test
    void contract_brokenStores_noticesEachAndNeedsEachCase() throws Exception {
        Map<String, Set<String>> failures = new TreeMap<>();
        for (Map.Entry<String, UnaryOperator<SessionStore>> broken :
                BrokenStores.all().entrySet()) {
            failures.put(broken.getKey(), failuresOf(() -> broken.getValue().apply(BrokenStores.whole())));
        }
        failures.forEach((store, cases) -> assertFalse(cases.isEmpty(), "not noticed: " + store));

        Set<String> idle = new TreeSet<>();
        for (Method testCase : cases()) {
            idle.add(testCase.getName());
        }
        failures.values().forEach(idle::removeAll);
        assertEquals(Set.of(), idle, "cases that no broken store fails");
    }

    private static Set<String> failuresOf(Supplier<SessionStore> stores) throws Exception {
        Set<String> failures = new TreeSet<>();
        for (Method testCase : cases()) {
            SessionStoreContract contract = new SessionStoreContract() {
                @Override
                protected SessionStore newStore() {
                    return stores.get();
                }
            };
            contract.takeNewStore();
            try {
                testCase.invoke(contract);
            } catch (InvocationTargetException e) {
                failures.add(testCase.getName());
            }
        }
        return failures;
    }

    private static List<Method> cases() {
        List<Method> cases = new ArrayList<>();
        for (Method method : SessionStoreContract.class.getMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                cases.add(method);
            }
        }
        return cases;
    }
}
