package dev.seshat.examples.shop;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the shop listens and keeps its data.
 *
 * @param port the port, 0 for any that is free
 * @param dataDirectory the directory of its keys and its database
 */
record ShopOptions(int port, Path dataDirectory) {

    static final String USAGE = "java -jar shop.jar [--port=8080] [--data-dir=data]";

    /**
     * Reads the options. An argument goes before the environment, and the environment before the default.
     *
     * @param arguments {@code --port=…} and {@code --data-dir=…}
     * @param environment may have {@code PORT} and {@code DATA_DIR}; empty ones count as absent
     * @throws StartException when an argument or a value is none that the shop knows
     */
    static ShopOptions of(String[] arguments, Map<String, String> environment) {
        String port = orDefault(environment.get("PORT"), "8080");
        String dataDirectory = orDefault(environment.get("DATA_DIR"), "data");
        for (String argument : arguments) {
            if (argument.startsWith("--port=")) {
                port = argument.substring("--port=".length());
            } else if (argument.startsWith("--data-dir=")) {
                dataDirectory = argument.substring("--data-dir=".length());
            } else {
                throw new StartException("There is no option \"" + argument + "\". Usage: " + USAGE);
            }
        }
        return new ShopOptions(port(port), directory(dataDirectory));
    }

    private static String orDefault(@Nullable String value, String otherwise) {
        return value == null || value.isEmpty() ? otherwise : value;
    }

    private static int port(String text) {
        // Five digits are as many as a port has.
        int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
        if (port > 65_535) {
            throw new StartException("The port \"" + text
                    + "\" is not a number from 0 to 65535. Give another, such as --port=8080 or PORT=8080.");
        }
        return port;
    }

    private static Path directory(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new StartException(
                    "The data directory \"" + text + "\" cannot be a path: " + e.getReason()
                            + ". Give another, such as --data-dir=data or DATA_DIR=data.",
                    e);
        }
    }
}
