package fi.mittava.benchmarks.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An HTTP connection that is kept, with as little work as can be: client and server share the machine. */
public final class Wire implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream coming;

    private Wire(int port) throws IOException {
        this.port = port;
        this.socket = open(port);
        this.coming = buffered(socket);
    }

    static Wire to(int port) {
        try {
            return new Wire(port);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static Socket open(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    private static InputStream buffered(Socket socket) throws IOException {
        return new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    public Reply get(String path, String... headers) {
        send("GET", path, new byte[0], headers);
        return receive();
    }

    /** Asks in JSON. */
    public Reply post(String path, byte[] json, String... headers) {
        send("POST", path, json, headers);
        return receive();
    }

    /** Asks without waiting for the answer. */
    public void send(String method, String path, byte[] json, String... headers) {
        StringBuilder head = new StringBuilder(256)
                .append(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n")
                .append("Content-Type: application/json\r\nContent-Length: " + json.length + "\r\n");
        for (int i = 0; i < headers.length; i += 2) {
            head.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + json.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(json, 0, all, start.length, json.length);
        try {
            socket.getOutputStream().write(all);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Reply receive() {
        try {
            int status = Integer.parseInt(line().split(" ", 3)[1]);
            Map<String, String> headers = new HashMap<>();
            for (String line = line(); !line.isEmpty(); line = line()) {
                int colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            Reply reply = new Reply(status, headers, body(status, headers));
            if ("close".equals(headers.get("connection"))) {
                renew();
            }
            return reply;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A server ends a connection after so many requests, and says so. */
    private void renew() throws IOException {
        socket.close();
        socket = open(port);
        coming = buffered(socket);
    }

    private byte[] body(int status, Map<String, String> headers) throws IOException {
        if (status == 304) {
            return new byte[0];
        }
        return "chunked".equals(headers.get("transfer-encoding"))
                ? chunks()
                : whole(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int length = chunk(); length > 0; length = chunk()) {
            body.write(whole(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] whole(int length) throws IOException {
        byte[] bytes = coming.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the server ended the connection in an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = coming.read(); next != '\n'; next = coming.read()) {
            if (next < 0) {
                throw new EOFException("the server ended the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
