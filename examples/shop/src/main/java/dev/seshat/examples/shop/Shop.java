package dev.seshat.examples.shop;

/** The demo's main class: starts the shop and says on the console where it is. */
public final class Shop {

    private Shop() {}

    /**
     * Runs the shop until the process is asked to stop.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals("--help")) {
            System.out.println("Usage: " + ShopOptions.USAGE + "\nOr set PORT and DATA_DIR.");
            return;
        }
        try {
            ShopOptions options = ShopOptions.of(arguments, System.getenv());
            ShopServer server = ShopServer.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "close-shop"));
            System.out.println(greeting(server, options));
            server.await();
        } catch (StartException e) {
            System.err.println("The shop cannot start. " + e.getMessage());
            System.exit(1);
        }
    }

    private static String greeting(ShopServer server, ShopOptions options) {
        return """
                The shop is open: http://localhost:%d/ (from this machine only)
                Data directory:   %s
                Keys:             %s, %s
                Stop it with Ctrl-C.\
                """.formatted(
                        server.port(), options.dataDirectory(), server.keys().file(), origin(server.keys()));
    }

    private static String origin(ShopKeys keys) {
        if (!keys.isNew()) {
            return "read, as made at the first start";
        }
        return "made just now for this demo" + (DataDirectory.KNOWS_OWNERS ? ", readable by you only" : "");
    }
}
