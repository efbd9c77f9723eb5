package dev.seshat.store.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A pool that counts what it lends, notes connections that come back with an open transaction or in another mode, and
 * breaks where it is told to.
 */
final class TestPool implements DataSource, AutoCloseable {

    /** Opens a connection of its own. */
    @FunctionalInterface
    interface Opener {
        Connection open() throws SQLException;
    }

    /** Throws at a call of a name, before or after it reaches the database. */
    @FunctionalInterface
    interface Faults {
        Faults NONE = (method, isDone) -> {};

        void at(String method, boolean isDone) throws SQLException;
    }

    private final Opener opener;
    private final boolean autoCommit;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final AtomicInteger lent = new AtomicInteger();
    private final AtomicInteger spoiled = new AtomicInteger();
    private volatile Faults faults = Faults.NONE;
    private volatile Consumer<String> statements = sql -> {};

    TestPool(Opener opener, boolean autoCommit) {
        this.opener = opener;
        this.autoCommit = autoCommit;
    }

    void faults(Faults faults) {
        this.faults = faults;
    }

    /** Hears every statement that is prepared from now on. */
    void statements(Consumer<String> statements) {
        this.statements = statements;
    }

    /** Returns how many connections have not come back. */
    int lent() {
        return lent.get();
    }

    /** Returns how many came back with an open transaction or in another mode. */
    int spoiled() {
        return spoiled.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        faults.at("getConnection", false);
        faults.at("getConnection", true);
        Connection real = takeIdle();
        if (real == null) {
            real = opener.open();
            real.setAutoCommit(autoCommit);
        }
        lent.incrementAndGet();
        return proxy(Connection.class, new Lent(real));
    }

    private synchronized Connection takeIdle() {
        return idle.poll();
    }

    private synchronized void giveBack(Connection real) {
        idle.push(real);
    }

    @Override
    public synchronized void close() throws SQLException {
        for (Connection connection : idle) {
            connection.close();
        }
        idle.clear();
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(TestPool.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        faults.at(method.getName(), false);
        Object result;
        try {
            result = method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        faults.at(method.getName(), true);
        return result;
    }

    /** A connection that is lent once. */
    private final class Lent implements InvocationHandler {

        private final Connection real;
        private boolean inTransaction;
        private boolean closed;

        Lent(Connection real) {
            this.real = real;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            switch (method.getName()) {
                case "close":
                    close();
                    faults.at("Connection.close", true);
                    return null;
                case "prepareStatement":
                    statements.accept((String) arguments[0]);
                    PreparedStatement statement = (PreparedStatement) call(real, method, arguments);
                    inTransaction = !autoCommit;
                    return proxy(PreparedStatement.class, (self, called, values) -> call(statement, called, values));
                case "commit", "rollback":
                    Object result = call(real, method, arguments);
                    inTransaction = false;
                    return result;
                default:
                    return call(real, method, arguments);
            }
        }

        private void close() throws SQLException {
            if (closed) {
                return;
            }
            closed = true;
            if (real.getAutoCommit() != autoCommit || inTransaction) {
                spoiled.incrementAndGet();
                real.rollback();
            }
            lent.decrementAndGet();
            giveBack(real);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() {
        return new PrintWriter(System.err, true);
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
