package org.moduscrm.testing.engine.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL server as a child of this process, on a free port of this machine, in a folder of its own.
 *
 * <p>It does not sync what it writes. PostgreSQL refuses to run as root, so root runs it as {@code nobody}. A shell between
 * the two waits for the end of its input, which comes when this process ends in whatever way, and stops the server then.
 */
final class ServerProcess implements AutoCloseable {

    static final String HOST = "127.0.0.1";
    static final String SUPERUSER = "modus_admin";

    private static final int PATIENCE_S = 120;
    private static final int NOBODY = 65534;
    private static final String READY = "ready to accept connections";
    private static final String UNTIL_END_OF_INPUT = "\"$@\" & server=$!; read -r _; kill -QUIT $server; wait $server";

    /** A zone that no test and no user is in, so that a moment read by way of it is seen to be wrong. */
    private static final List<String> SETTINGS = List.of("listen_addresses=" + HOST, "unix_socket_directories=",
            "timezone=Pacific/Chatham", "fsync=off", "synchronous_commit=off", "full_page_writes=off",
            "shared_buffers=64MB", "max_wal_size=512MB", "dynamic_shared_memory_type=mmap", "max_connections=60");

    private final Path folder;
    private final int port;
    private final Process process;
    private final List<String> lastLines = new ArrayList<>();

    private ServerProcess(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** @param password of the superuser */
    static ServerProcess start(String password) {
        try {
            Path folder = Files.createTempDirectory("modus-postgresql");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            Path programs = Programs.provide(folder.resolve("programs"));
            Path data = initialise(programs, folder, password);
            int port = freePort();
            List<String> command = new ArrayList<>(List.of(programs.resolve("postgres").toString(), "-D", data.toString(),
                    "-p", Integer.toString(port)));
            SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
            List<String> watched = new ArrayList<>(List.of("sh", "-c", UNTIL_END_OF_INPUT, "sh"));
            watched.addAll(command);
            ServerProcess server = new ServerProcess(folder, port, start(folder, watched));
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("No PostgreSQL server for the tests", e);
        }
    }

    private static Path initialise(Path programs, Path folder, String password) throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path secret = Files.writeString(folder.resolve("secret"), password + "\n");
        if (isRoot(folder)) {
            Files.setAttribute(data, "unix:uid", NOBODY);
        }
        Process init = start(folder, List.of(programs.resolve("initdb").toString(), "-D", data.toString(), "-U", SUPERUSER,
                "--pwfile=" + secret, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync",
                "--no-data-checksums"));
        init.getOutputStream().close();
        String output = new String(init.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (init.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("initdb failed: " + output);
        }
        return data;
    }

    private static Process start(Path folder, List<String> command) throws IOException {
        List<String> line = new ArrayList<>();
        if (isRoot(folder)) {
            line.addAll(Programs.isOnPath("setpriv")
                    ? List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--")
                    : List.of("runuser", "-u", "nobody", "--"));
        }
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    /** @param own a folder that this process made */
    private static boolean isRoot(Path own) throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(own, "unix:uid"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() {
        CompletableFuture<Boolean> ready = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(ready), "PostgreSQL of the tests");
        reader.setDaemon(true);
        reader.start();
        try {
            if (ready.get(PATIENCE_S, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            close();
            throw new IllegalStateException("PostgreSQL does not start: " + lastLines(), e);
        }
        close();
        throw new IllegalStateException("PostgreSQL ended: " + lastLines());
    }

    /** Reads all that the server says, or it would stop when nobody does. */
    private void read(CompletableFuture<Boolean> ready) {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                remember(line);
                if (line.contains(READY)) {
                    ready.complete(true);
                }
            }
        } catch (IOException e) {
            remember(e.toString());
        }
        ready.complete(false);
    }

    private synchronized void remember(String line) {
        lastLines.add(line);
        if (lastLines.size() > 200) {
            lastLines.removeFirst();
        }
    }

    private synchronized String lastLines() {
        return String.join("\n", lastLines);
    }

    String url(String database) {
        return "jdbc:postgresql://" + HOST + ":" + port + "/" + database;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.onExit().get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException | ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        } finally {
            Programs.delete(folder);
        }
    }
}
