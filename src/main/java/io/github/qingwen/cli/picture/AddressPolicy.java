package io.github.qingwen.cli.picture;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;

/** Which hosts may be asked: an article is a stranger's, and its addresses may point into the reader's own network. */
final class AddressPolicy {
    /** Finds the addresses of a host. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private final Resolver resolver;
    private final Predicate<InetAddress> refused;

    /** @param refused which addresses may not be asked */
    AddressPolicy(Resolver resolver, Predicate<InetAddress> refused) {
        this.resolver = resolver;
        this.refused = refused;
    }

    static AddressPolicy of(FetchLimits limits) {
        return new AddressPolicy(
                InetAddress::getAllByName, limits.allowPrivateHosts() ? address -> false : SpecialAddresses::contain);
    }

    /**
     * Returns the address at which a host may be asked, the first that its name has.
     *
     * @throws FetchException if its name has no address, or any that may not be asked: a name that has addresses inside
     *     and outside means no good
     */
    InetAddress check(String host) throws FetchException {
        InetAddress[] addresses;
        try {
            addresses = resolver.resolve(host);
        } catch (UnknownHostException e) {
            throw new FetchException("the host " + host + " is unknown", e);
        }
        for (InetAddress address : addresses) {
            if (refused.test(address)) {
                throw new FetchException("the host " + host + " is at " + address.getHostAddress()
                        + ", an address of a private network or of special use, which is asked only with"
                        + " --allow-private-hosts");
            }
        }
        return addresses[0];
    }
}
