package io.github.qingwen.cli.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Refuses hosts of private networks, and connects over http to the address that was checked. Addresses in an article
 * are untrusted.
 *
 * <p>{@link java.net.http.HttpClient} resolves names again after any check. The owner of a name can give a public address
 * to the check and a private one to the client (DNS rebinding). The client allows a choice of proxy only. So for http the
 * proxy is the host itself at its checked address: the client connects there and sends the whole address in the request
 * line, which every HTTP/1.1 server accepts
 * (<a href="https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2">RFC 9112, 3.2.2</a>).
 *
 * <p>For https a proxy would have to open a tunnel, so the client resolves the name again. A private host can get a
 * connection this way, but no request: it has no certificate for the name, and the client sends nothing before it has
 * checked the certificate.
 *
 * <p>An address without a name needs no proxy, because nothing resolves it again.
 *
 * <p>The proxies of the system are not used: the names that they resolve cannot be checked.
 */
public final class CheckedRoutes extends ProxySelector {
    /** Resolves host names. */
    @FunctionalInterface
    public interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private static final int HTTP_PORT = 80;

    private final Resolver resolver;
    private final Predicate<InetAddress> refused;

    /** The address at which a host was allowed last. */
    private final Map<String, InetAddress> allowed = new ConcurrentHashMap<>();

    public CheckedRoutes(Resolver resolver, Predicate<InetAddress> refused) {
        this.resolver = resolver;
        this.refused = refused;
    }

    public static CheckedRoutes of(boolean allowPrivateHosts) {
        return new CheckedRoutes(
                InetAddress::getAllByName, allowPrivateHosts ? address -> false : SpecialAddresses::contain);
    }

    /**
     * Checks a host and allows requests to it. Name resolution cannot be interrupted.
     *
     * @throws FetchException if the name has no address, or any refused one: names that resolve to both public and
     *     private addresses are refused
     */
    void open(String host) throws FetchException {
        try {
            InetAddress[] addresses = resolver.resolve(host);
            for (InetAddress address : addresses) {
                if (refused.test(address)) {
                    throw new FetchException("the host " + host + " is at " + address.getHostAddress()
                            + ", an address of a private network or of special use, which is fetched only with"
                            + " --allow-private-hosts");
                }
            }
            allowed.put(host, addresses[0]);
        } catch (UnknownHostException e) {
            throw new FetchException("the host " + host + " is unknown", e);
        }
    }

    @Override
    public List<Proxy> select(URI address) {
        InetAddress host =
                Objects.requireNonNull(allowed.get(address.getHost()), "no request before the host was checked");
        boolean literal = host.getHostAddress().equals(address.getHost());
        if (literal || address.getScheme().equals("https")) {
            return List.of(Proxy.NO_PROXY);
        }
        int port = address.getPort() < 0 ? HTTP_PORT : address.getPort();
        return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(host, port)));
    }

    @Override
    public void connectFailed(URI address, SocketAddress host, IOException failure) {
        // the request fails with the reason
    }
}
