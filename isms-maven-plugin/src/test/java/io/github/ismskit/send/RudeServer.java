package io.github.ismskit.send;

import io.github.ismskit.fixture.OwnThread;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A mail server that takes one mail, and hangs up without a word. */
record RudeServer(ServerSocket socket, CompletableFuture<String> mail) implements AutoCloseable {

    static RudeServer start() throws IOException {
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        return new RudeServer(socket, CompletableFuture.supplyAsync(() -> take(socket), new OwnThread()));
    }

    int port() {
        return socket.getLocalPort();
    }

    String taken() {
        return mail.join();
    }

    private static String take(ServerSocket socket) {
        StringBuilder mail = new StringBuilder();
        try (Socket client = socket.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(client, "220 localhost");
            for (String line = in.readLine(); line != null && !line.equals("DATA"); line = in.readLine()) {
                say(client, "250 localhost");
            }
            say(client, "354 go on");
            for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                mail.append(line).append('\n');
            }
            say(client, "250 taken");
        } catch (IOException e) {
            mail.append(e);
        }
        return mail.toString();
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
