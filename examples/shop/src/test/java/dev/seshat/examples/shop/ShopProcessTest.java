package dev.seshat.examples.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the shop as its users do, in a process of its own, and looks at the console. */
class ShopProcessTest {

    private static final Pattern OPEN =
            Pattern.compile("The shop is open: http://localhost:(\\d+)/ \\(from this machine only\\)");
    private static final String[] ADA = {"user", "ada", "password", "analytical-engine"};

    @TempDir
    Path temporary;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void killProcesses() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void start_first_makesKeysForTheOwnerOnlyAndSaysSo() throws Exception {
        Assumptions.assumeTrue(DataDirectory.KNOWS_OWNERS);

        List<String> console = console(start("--port=0", "--data-dir=" + data()));

        assertEquals("Data directory:   " + data(), console.get(1));
        assertEquals(
                "Keys:             " + data().resolve("session.keys")
                        + ", made just now for this demo, readable by you only",
                console.get(2));
        assertEquals("Stop it with Ctrl-C.", console.get(3));
        assertEquals("rwx------", permissions(data()));
        assertEquals("rw-------", permissions(data().resolve("session.keys")));
    }

    @Test
    void stop_asked_endsCleanlyAndTheNextStartGoesOn() throws Exception {
        Process first = start("--port=0", "--data-dir=" + data());
        Visitor visitor = Visitor.of(port(console(first)));
        visitor.get("/");
        visitor.post("/login", ADA);
        // Unlike the process, its handle leaves the streams open for the test to read.
        first.toHandle().destroy();
        assertTrue(first.waitFor(20, TimeUnit.SECONDS));
        assertEquals("", read(first.errorReader()));

        List<String> console = console(start("--port=0", "--data-dir=" + data()));
        visitor.moveTo(port(console));

        assertEquals(
                "Keys:             " + data().resolve("session.keys") + ", read, as made at the first start",
                console.get(2));
        assertEquals("{\"visits\":1,\"items\":{},\"user\":\"ada\"}", visitor.state());
    }

    @Test
    void process_killedRightAfterALogin_hasKeptIt() throws Exception {
        Process first = start("--port=0", "--data-dir=" + data());
        Visitor visitor = Visitor.of(port(console(first)));
        visitor.post("/login", ADA);
        first.destroyForcibly().waitFor();

        visitor.moveTo(port(console(start("--port=0", "--data-dir=" + data()))));

        assertEquals("{\"visits\":0,\"items\":{},\"user\":\"ada\"}", visitor.state());
    }

    @Test
    void start_portTaken_saysSoInOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertRefused(
                    "The port " + port + " is taken, or not allowed. Give another, such as --port=8081 or PORT=8081.",
                    "--port=" + port,
                    "--data-dir=" + data());
        }
    }

    @Test
    void start_dataDirectoryInUse_saysSoInOneLine() throws Exception {
        console(start("--port=0", "--data-dir=" + data()));

        assertRefused(
                "The database " + data().resolve("logins.mv.db") + " is in use, perhaps by another shop. "
                        + "Stop that one, or give another directory, such as --data-dir=data2 or DATA_DIR=data2.",
                "--port=0",
                "--data-dir=" + data());
    }

    @Test
    void start_dataDirectoryImpossible_saysSoInOneLine() throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));

        assertRefused(
                "The data directory " + file + " is a file. Give another, such as --data-dir=data or DATA_DIR=data.",
                "--data-dir=" + file);
        assertRefused(
                "The data directory " + file.resolve("below")
                        + " cannot be made. Give another, such as --data-dir=data or DATA_DIR=data.",
                "--data-dir=" + file.resolve("below"));
    }

    @Test
    void start_keysDamaged_saysSoInOneLine() throws Exception {
        Files.createDirectory(data());
        Path keys = Files.createFile(data().resolve("session.keys"));

        assertRefused(
                "The keys cannot be used. File " + keys
                        + " has no key. It must hold one or more keys, separated by commas or white space, "
                        + "the first of which seals. Make a key with SealKey.generate().reveal() or \"java -jar seshat-runtime.jar new-key\".",
                "--port=0",
                "--data-dir=" + data());
    }

    private void assertRefused(String message, String... arguments) throws Exception {
        Process shop = start(arguments);

        assertEquals("The shop cannot start. " + message + "\n", read(shop.errorReader()));
        assertEquals("", read(shop.inputReader()));
        assertEquals(1, shop.waitFor());
    }

    private Path data() {
        return temporary.resolve("data");
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Shop.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("PORT");
        builder.environment().remove("DATA_DIR");
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    /** Waits until the shop is open, and returns the lines it says then. */
    private static List<String> console(Process shop) throws IOException {
        BufferedReader out = shop.inputReader();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String line = out.readLine();
            if (line == null) {
                throw new AssertionError("The shop did not open: " + read(shop.errorReader()));
            }
            lines.add(line);
        }
        return lines;
    }

    private static int port(List<String> console) {
        Matcher matcher = OPEN.matcher(console.get(0));
        assertTrue(matcher.matches(), console.get(0));
        return Integer.parseInt(matcher.group(1));
    }

    private static String read(BufferedReader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            text.append((char) c);
        }
        return text.toString();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
