package io.github.qingwen.cli.web;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Addresses outside of the public internet: loopback, private networks, link-local, multicast and reserved blocks, after
 * <a href="https://www.rfc-editor.org/rfc/rfc6890">RFC 6890</a> and its registries. Java represents an IPv4-mapped IPv6
 * address as an IPv4 address.
 */
public final class SpecialAddresses {
    // spotless:off
    private static final List<Block> RESERVED = Stream.of(
            "0.0.0.0/8",       // this network
            "10.0.0.0/8",      // private
            "100.64.0.0/10",   // shared by carrier-grade NAT
            "127.0.0.0/8",     // loopback
            "169.254.0.0/16",  // link-local, and the metadata of clouds
            "172.16.0.0/12",   // private
            "192.0.0.0/24",    // protocol assignments
            "192.0.2.0/24",    // documentation
            "192.88.99.0/24",  // relays from IPv6 to IPv4
            "192.168.0.0/16",  // private
            "198.18.0.0/15",   // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24",  // documentation
            "224.0.0.0/4",     // multicast
            "240.0.0.0/4",     // reserved, and broadcast
            "2001::/23",       // protocol assignments, and Teredo, which holds an IPv4 address
            "2001:db8::/32",   // documentation
            "2002::/16",       // 6to4, which holds an IPv4 address
            "3fff::/20")       // documentation
            .map(Block::of).toList();
    // spotless:on

    /** What of IPv6 is given out for hosts; all else is loopback, unique-local, link-local, multicast or reserved. */
    private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

    /** IPv4 addresses as a network that has only IPv6 writes them, of RFC 6052: what counts is the last four bytes. */
    private static final Block NAT64 = Block.of("64:ff9b::/96");

    private static final int IPV4_BYTES = 4;

    private SpecialAddresses() {}

    public static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        byte[] host =
                NAT64.contains(bytes) ? Arrays.copyOfRange(bytes, bytes.length - IPV4_BYTES, bytes.length) : bytes;
        return RESERVED.stream().anyMatch(block -> block.contains(host))
                || (host.length != IPV4_BYTES && !GLOBAL_UNICAST.contains(host));
    }

    /** Addresses of some number of bytes that begin with the same bits. */
    private record Block(int bytes, int free, BigInteger prefix) {
        /** Reads a block as registries write it: {@code 10.0.0.0/8}. */
        static Block of(String block) {
            String[] parts = block.split("/", -1);
            try {
                // an address in digits: no name is resolved
                byte[] first = InetAddress.getByName(parts[0]).getAddress();
                int free = first.length * Byte.SIZE - Integer.parseInt(parts[1]);
                return new Block(first.length, free, new BigInteger(1, first).shiftRight(free));
            } catch (UnknownHostException e) {
                throw new AssertionError(block, e);
            }
        }

        boolean contains(byte[] address) {
            return address.length == bytes
                    && new BigInteger(1, address).shiftRight(free).equals(prefix);
        }
    }
}
