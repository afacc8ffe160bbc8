package dev.earshot.invitation.transport;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The world's mail servers in one: keeps every mail byte for byte, and refuses recipients that begin with "nouser",
 * "full" or "blocked".
 */
final class SmtpSink implements AutoCloseable {

    /** @param data one character a byte */
    record Mail(String to, String data) {}

    final BlockingQueue<Mail> mails = new LinkedBlockingQueue<>();
    private final ServerSocket server;

    SmtpSink() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                daemon(() -> talk(socket));
            } catch (IOException e) {
                return; // Closed: the test is over.
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            String to = "";
            say(out, "220 sink.example");
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                String word = line.strip().toUpperCase().split("[ :]")[0];
                switch (word) {
                    case "RCPT" -> {
                        to = line.replaceAll("(?s).*<(.*)>.*", "$1");
                        say(out, reply(to));
                    }
                    case "DATA" -> {
                        say(out, "354 go on");
                        mails.add(new Mail(to, data(in)));
                        say(out, "250 2.0.0 kept");
                    }
                    case "QUIT" -> {
                        say(out, "221 2.0.0 bye");
                        return;
                    }
                    default -> say(out, "250 2.0.0 ok");
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String reply(String to) {
        if (to.startsWith("nouser")) {
            return "550 5.1.1 <" + to + ">: Recipient address rejected: User unknown";
        }
        if (to.startsWith("full")) {
            return "452 4.2.2 Mailbox full";
        }
        return to.startsWith("blocked") ? "550 5.7.1 Message blocked due to reputation" : "250 2.1.5 ok";
    }

    private static String data(InputStream in) throws IOException {
        StringBuilder data = new StringBuilder();
        for (String line = line(in); !line.equals(".\r\n"); line = line(in)) {
            data.append(line.startsWith(".") ? line.substring(1) : line);
        }
        return data.toString();
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0) {
            line.write(next);
            if (next == '\n') {
                break;
            }
            next = in.read();
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "smtp-sink");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
