package io.github.qingwen.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpecialAddressesTest {
    private static Stream<String> special() {
        return addresses("""
                0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 127.0.0.1
                127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8 192.0.2.1 192.168.1.1
                198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.250 240.0.0.1
                255.255.255.255
                :: ::1 ::ffff:127.0.0.1 ::127.0.0.1 fe80::1 fec0::1 fc00::1 fd12:3456::1 ff02::1
                2001:db8::1 2001::1 2002:7f00:1:: 3fff::1 64:ff9b::7f00:1 64:ff9b::a00:1
                64:ff9b:1::808:808 100::1
                """);
    }

    private static Stream<String> ofPublicHosts() {
        return addresses("""
                1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.1 100.63.255.255 100.128.0.1 126.0.0.1 128.0.0.1
                172.15.255.255 172.32.0.1 192.0.1.1 192.167.0.1 198.17.0.1 198.20.0.1 223.255.255.255
                ::ffff:8.8.8.8 2400:3200::1 2606:4700:4700::1111 2a00::1 64:ff9b::808:808
                """);
    }

    private static Stream<String> addresses(String text) {
        return Stream.of(text.strip().split("\\s+"));
    }

    @ParameterizedTest
    @MethodSource("special")
    void areThoseOfNoPublicHost(String address) throws UnknownHostException {
        assertThat(SpecialAddresses.contain(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofPublicHosts")
    void areNotThoseOfPublicHosts(String address) throws UnknownHostException {
        assertThat(SpecialAddresses.contain(InetAddress.getByName(address))).isFalse();
    }
}
