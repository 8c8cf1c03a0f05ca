package io.github.qingwen.cli.picture;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ways to hosts: over http to the address that was checked, whatever the name means a moment later.
 *
 * <p>{@link java.net.http.HttpClient} looks names up by itself, after any check; who owns a name can give a public
 * address to the check and one inside to the client (DNS rebinding). What the client lets us choose is a proxy. So for
 * http the host itself, at its checked address, is named as the proxy: the client connects there, and sends a request line
 * with the whole address, which every HTTP/1.1 server takes
 * (<a href="https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2">RFC 9112, 3.2.2</a>).
 *
 * <p>For https that would ask for a tunnel, so the client looks the name up again. A machine inside can be made to see a
 * connection this way, but no request: it has no certificate for the stranger's name, and the client says nothing before
 * it has seen one.
 *
 * <p>The proxies of the system are not used: what they look up cannot be checked.
 */
final class CheckedRoutes extends ProxySelector {
    private static final int HTTP_PORT = 80;

    private final AddressPolicy policy;

    /** The address at which a host was allowed last. */
    private final Map<String, InetAddress> allowed = new ConcurrentHashMap<>();

    CheckedRoutes(AddressPolicy policy) {
        this.policy = policy;
    }

    /** Opens the way to a host; without that no request is sent. Looking a name up cannot be interrupted. */
    void open(URI address) throws FetchException {
        allowed.put(address.getHost(), policy.check(address.getHost()));
    }

    @Override
    public List<Proxy> select(URI address) {
        InetAddress host =
                Objects.requireNonNull(allowed.get(address.getHost()), "no request before the host was checked");
        if (address.getScheme().equals("https")) {
            return List.of(Proxy.NO_PROXY);
        }
        int port = address.getPort() < 0 ? HTTP_PORT : address.getPort();
        return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(host, port)));
    }

    @Override
    public void connectFailed(URI address, SocketAddress host, IOException failure) {
        // the request fails, and says so
    }
}
