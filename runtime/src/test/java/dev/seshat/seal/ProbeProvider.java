package dev.seshat.seal;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.util.concurrent.Callable;

/** A security provider that is asked first while it is installed, for one algorithm. */
final class ProbeProvider extends Provider implements AutoCloseable {
    private static final long serialVersionUID = 1;

    private final transient Callable<Object> implementation;
    private int asked;

    /** Installs the provider. An implementation of null lets the JDK's do the work; only the questions are counted. */
    ProbeProvider(String type, String algorithm, Callable<Object> implementation) {
        super("SeshatProbe", "1", "Counts or replaces what the library asks for.");
        this.implementation = implementation;
        putService(new Service(this, type, algorithm, "none", null, null) {
            @Override
            public Object newInstance(Object parameter) throws NoSuchAlgorithmException {
                return answer();
            }
        });
        Security.insertProviderAt(this, 1);
    }

    private Object answer() throws NoSuchAlgorithmException {
        asked++;
        try {
            Object answer = implementation.call();
            if (answer != null) {
                return answer;
            }
        } catch (Exception e) {
            throw new NoSuchAlgorithmException(e);
        }
        throw new NoSuchAlgorithmException("The next provider has it.");
    }

    /** Returns how often an implementation was asked for. */
    int asked() {
        return asked;
    }

    @Override
    public void close() {
        Security.removeProvider(getName());
    }
}
