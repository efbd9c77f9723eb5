package dev.seshat.examples.shop;

import java.net.BindException;
import java.net.InetAddress;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.jspecify.annotations.Nullable;

/** The running shop: an embedded Tomcat with the shop's web application, and the database behind it. */
final class ShopServer implements AutoCloseable {

    // Both are held here because the JDK forgets the level of a logger that nobody holds.
    private static final Logger TOMCAT_LOG = Logger.getLogger("org.apache");
    private static final Logger UNLOADING_LOG = Logger.getLogger("org.apache.catalina.loader");

    private final Tomcat tomcat;
    private final LoginDatabase database;
    private final ShopKeys keys;

    private ShopServer(Tomcat tomcat, LoginDatabase database, ShopKeys keys) {
        this.tomcat = tomcat;
        this.database = database;
        this.keys = keys;
    }

    /**
     * Starts the shop.
     *
     * @throws StartException when it cannot start; nothing of it runs then
     */
    static ShopServer start(ShopOptions options) {
        DataDirectory directory = DataDirectory.at(options.dataDirectory());
        // First the database: it keeps a second shop out before the two could make different keys.
        LoginDatabase database = LoginDatabase.in(directory);
        try {
            ShopKeys keys = ShopKeys.in(directory);
            Tomcat tomcat = tomcat(options.port(), directory, new ShopApplication(keys.keyring(), database.sessions()));
            start(tomcat, options.port());
            return new ShopServer(tomcat, database, keys);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    ShopKeys keys() {
        return keys;
    }

    /** Returns when the shop has been closed. */
    void await() {
        tomcat.getServer().await();
    }

    @Override
    public void close() {
        stop(tomcat);
        database.close();
    }

    private static Tomcat tomcat(int port, DataDirectory directory, ShopApplication application) {
        TOMCAT_LOG.setLevel(Level.WARNING);
        // It warns of what the next application in this process could trip over; there is none.
        UNLOADING_LOG.setLevel(Level.SEVERE);
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(directory.resolve("tomcat").toString());
        tomcat.setConnector(connector(port));
        tomcat.getHost().getPipeline().addValve(silentErrors());

        Context context = tomcat.addContext("", null);
        context.addServletContainerInitializer(application, Set.of());
        context.setRequestCharacterEncoding("UTF-8");
        ErrorPage everyError = new ErrorPage();
        everyError.setLocation(ShopApplication.ERRORS);
        context.addErrorPage(everyError);
        return tomcat;
    }

    private static Connector connector(int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setThrowOnFailure(true);
        // Browsers take the shop's Secure cookies over plain HTTP from this machine only, so nobody else need reach it.
        connector.setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        return connector;
    }

    /** Answers requests so broken that the application never sees them: a status, not a word about the server. */
    private static ErrorReportValve silentErrors() {
        ErrorReportValve valve = new ErrorReportValve();
        valve.setShowReport(false);
        valve.setShowServerInfo(false);
        return valve;
    }

    private static void start(Tomcat tomcat, int port) {
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            stop(tomcat);
            if (hasCause(e, BindException.class)) {
                throw new StartException(
                        "The port " + port
                                + " is taken, or not allowed. Give another, such as --port=8081 or PORT=8081.",
                        e);
            }
            throw new StartException("Tomcat does not start: " + e.getMessage(), e);
        }
    }

    private static void stop(Tomcat tomcat) {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            TOMCAT_LOG.log(Level.WARNING, "Tomcat did not stop cleanly.", e);
        }
    }

    private static boolean hasCause(@Nullable Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
        }
        return false;
    }
}
