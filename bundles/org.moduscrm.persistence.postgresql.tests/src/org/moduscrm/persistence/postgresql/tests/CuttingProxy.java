package org.moduscrm.persistence.postgresql.tests;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands between a client and a PostgreSQL server, understands as much of what the client says as to know a commit, and
 * cuts the connection there.
 */
final class CuttingProxy implements AutoCloseable {

    /** Where the next commit is cut. */
    enum Cut {
        /** The commit does not reach the server, which notices that the client is gone. */
        BEFORE_COMMIT,
        /** The commit does not reach the server, which goes on holding the transaction open. */
        BEFORE_COMMIT_UNNOTICED,
        /** The server commits, and its answer does not reach the client. */
        WITHOUT_ANSWER
    }

    private final ServerSocket door;
    private final int serverPort;
    private final AtomicReference<Cut> next = new AtomicReference<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile boolean shut;
    private volatile boolean shutAfterCut;

    CuttingProxy(int serverPort) throws IOException {
        this.serverPort = serverPort;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start("Proxy", this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** @param andShut whether nobody gets through after that until {@link #open} */
    void cutNextCommit(Cut cut, boolean andShut) {
        shutAfterCut = andShut;
        next.set(cut);
    }

    /** Ends what is open on both sides, and lets nobody through. */
    void shut() {
        shut = true;
        disconnect();
    }

    void open() {
        shut = false;
    }

    /** Ends what is open, also what the server alone holds open. */
    void disconnect() {
        sockets.forEach(CuttingProxy::close);
        sockets.clear();
    }

    @Override
    public void close() throws IOException {
        door.close();
        disconnect();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(String name, Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // one side ended; so does the other
            }
        }, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = door.accept();
            if (shut) {
                client.close();
                continue;
            }
            Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
            sockets.add(client);
            sockets.add(server);
            Line line = new Line(client, server);
            start("To the server", line::toServer);
            start("To the client", line::toClient);
        }
    }

    private final class Line {

        private final Socket client;
        private final Socket server;
        private final Set<String> commits = new HashSet<>();
        private final Set<String> rollbacks = new HashSet<>();
        private final Set<String> writes = new HashSet<>();
        private boolean wrote;
        private volatile boolean muted;

        Line(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void toServer() throws IOException {
            boolean held = false;
            try (client) {
                DataInputStream in = new DataInputStream(client.getInputStream());
                OutputStream out = server.getOutputStream();
                int length = in.readInt();
                out.write(ByteBuffer.allocate(4).putInt(length).array());
                out.write(in.readNBytes(length - 4));
                while (true) {
                    byte type = in.readByte();
                    byte[] body = in.readNBytes(in.readInt() - 4);
                    Cut cut = isCommit((char) type, body) ? next.getAndSet(null) : null;
                    shut |= cut != null && shutAfterCut;
                    muted |= cut == Cut.WITHOUT_ANSWER;
                    held = cut == Cut.BEFORE_COMMIT_UNNOTICED;
                    if (cut == Cut.BEFORE_COMMIT || held) {
                        return;
                    }
                    out.write(message(type, body));
                    out.flush();
                }
            } finally {
                if (!held) {
                    server.close();
                }
            }
        }

        /** Of a transaction that wrote a change set; clients commit other things by the way. */
        private boolean isCommit(char type, byte[] body) {
            String[] texts = new String(body, StandardCharsets.UTF_8).split("\0", 3);
            if (type == 'P') {
                note(commits, texts, texts[1].equalsIgnoreCase("commit"));
                note(rollbacks, texts, texts[1].equalsIgnoreCase("rollback"));
                note(writes, texts, texts[1].startsWith("insert into change_set"));
            } else if (type == 'B') {
                wrote |= writes.contains(texts[1]);
                boolean commit = wrote && commits.contains(texts[1]);
                wrote &= !commit && !rollbacks.contains(texts[1]);
                return commit;
            }
            return false;
        }

        private static void note(Set<String> statements, String[] texts, boolean isOne) {
            if (isOne) {
                statements.add(texts[0]);
            } else {
                statements.remove(texts[0]);
            }
        }

        private static byte[] message(byte type, byte[] body) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(type);
            bytes.write(ByteBuffer.allocate(4).putInt(body.length + 4).array());
            bytes.write(body);
            return bytes.toByteArray();
        }

        /** The answer to a commit that nobody shall hear is awaited, so that it is known to have been done. */
        void toClient() throws IOException {
            try (client) {
                InputStream in = server.getInputStream();
                OutputStream out = client.getOutputStream();
                byte[] buffer = new byte[8192];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    if (muted) {
                        return;
                    }
                    out.write(buffer, 0, read);
                    out.flush();
                }
            }
        }
    }
}
