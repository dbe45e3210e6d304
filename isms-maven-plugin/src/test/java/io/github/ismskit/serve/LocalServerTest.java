package io.github.ismskit.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the preview listens: on 127.0.0.1 and on no other address of the machine. */
final class LocalServerTest {

    private static final int PATIENCE_MILLIS = 10_000;

    @Test
    void listensOnTheLoopbackAddressAlone() throws Exception {
        List<InetAddress> others = others();
        assertThat(others).as("addresses of this machine beside 127.0.0.1").isNotEmpty();
        try (LocalServer server = LocalServer.open(0, answers(), new Lines())) {
            assertThat(server.listensAt().getAddress()).isEqualTo(loopback(1));
            int port = server.listensAt().getPort();
            assertThat(server.address()).isEqualTo("http://127.0.0.1:" + port + "/");
            assertThat(isReached(loopback(1), port)).isTrue();
            for (InetAddress other : others) {
                assertThatThrownBy(() -> connect(other, port))
                        .as(other.toString())
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    /** Every other address at which a server that listens everywhere is reached, so that a refusal there means something. */
    private static List<InetAddress> others() throws IOException {
        List<InetAddress> reached = new ArrayList<>();
        try (ServerSocket everywhere = new ServerSocket(0)) {
            for (InetAddress each : ofThisMachine()) {
                if (isReached(each, everywhere.getLocalPort())) {
                    reached.add(each);
                }
            }
        }
        return reached;
    }

    private static List<InetAddress> ofThisMachine() throws IOException {
        List<InetAddress> addresses = new ArrayList<>();
        addresses.add(loopback(2));
        InetAddress here = loopback(1);
        NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(each -> !each.equals(here))
                .forEach(addresses::add);
        return addresses;
    }

    private static InetAddress loopback(int last) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
    }

    private static boolean isReached(InetAddress address, int port) {
        try {
            connect(address, port);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), PATIENCE_MILLIS);
        }
    }

    private static Answers answers() {
        return new Answers(() -> new Showing(Pages.none(), new Told("pass", List.of(), List.of(), 0)), "src/isms/");
    }
}
