package org.entente.simulator.gateway;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.websocket.api.Callback;
import org.jspecify.annotations.Nullable;

/** An open websocket. Frames go out in the order in which they were queued; nobody waits for another's writing. */
final class Connection {

    private final org.eclipse.jetty.websocket.api.Session socket;
    private final @Nullable Compressor compressor;
    private final Queue<String> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger queued = new AtomicInteger();
    private volatile Optional<Session> session = Optional.empty();

    Connection(org.eclipse.jetty.websocket.api.Session socket, boolean compressed) {
        this.socket = socket;
        this.compressor = compressed ? new Compressor() : null;
    }

    Optional<Session> session() {
        return session;
    }

    void belongsTo(Session owner) {
        session = Optional.of(owner);
    }

    /** Puts a frame in line; it leaves with the next {@link #flush}. */
    void enqueue(String frame) {
        queue.add(frame);
    }

    void send(String frame) {
        enqueue(frame);
        flush();
    }

    /** Whoever comes first writes for all who come meanwhile. */
    void flush() {
        if (queued.getAndIncrement() > 0) {
            return;
        }
        int seen = 1;
        do {
            writeAll();
            seen = queued.addAndGet(-seen);
        } while (seen > 0);
    }

    private void writeAll() {
        for (String frame = queue.poll(); frame != null; frame = queue.poll()) {
            if (compressor == null) {
                socket.sendText(frame, Callback.NOOP);
            } else {
                byte[] packed = compressor.pack(frame.getBytes(StandardCharsets.UTF_8));
                socket.sendBinary(ByteBuffer.wrap(packed), Callback.NOOP);
            }
        }
    }

    void close(int code, String reason) {
        socket.close(code, reason, Callback.NOOP);
    }

    /** Cuts the line without a word. */
    void drop() {
        socket.disconnect();
    }
}
