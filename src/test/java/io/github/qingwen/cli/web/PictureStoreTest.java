package io.github.qingwen.cli.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qingwen.cli.output.WholeFiles;
import io.github.qingwen.cli.web.Fetched.Failed;
import io.github.qingwen.cli.web.Fetched.Stored;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class PictureStoreTest {
    @TempDir
    private Path folder;

    @AutoClose
    private final WebServer server = new WebServer();

    @Nested
    class APicture {
        @Test
        void isStoredUnderTheHashOfItsBytesAndTheEndingThatTheySay() throws Exception {
            String address = server.on("/ferry.jpg", answering(png("渡口")));

            Fetched fetched = get(address);

            assertThat(fetched).isInstanceOfSatisfying(Stored.class, picture -> {
                assertThat(picture.name()).matches("[0-9a-f]{16}\\.png");
                assertThat(picture.file()).isEqualTo(folder.resolve(picture.name()));
                assertThat(picture.file()).hasBinaryContent(png("渡口"));
                assertThat(picture.mediaType()).isEqualTo("image/png");
                assertThat(picture.size()).isEqualTo(png("渡口").length);
            });
            assertThat(pictures()).hasSize(1);
        }

        @Test
        @DisabledOnOs(OS.WINDOWS)
        void mayBeReadByWhomAnyNewFileMay() throws Exception {
            Stored picture = (Stored) get(server.on("/a.png", answering(png("公开"))));

            assertThat(Files.getPosixFilePermissions(picture.file()))
                    .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("any"))));
        }

        @Test
        void isToldByItsBytesWhateverTheServerCallsIt() throws Exception {
            String picture = server.on("/a", (request, answer) -> {
                answer.head("200 OK", "Content-Type: text/html");
                answer.send(png("雪"));
            });
            String page = server.on("/b.png", (request, answer) -> {
                answer.head("200 OK", "Content-Type: image/png");
                answer.send("<!DOCTYPE html><p>图片已被删除，请返回首页查看其他文章，谢谢。</p>".getBytes(StandardCharsets.UTF_8));
            });

            assertThat(get(picture)).isInstanceOf(Stored.class);
            assertThat(get(page)).isEqualTo(new Failed("it is no picture, by its bytes"));
        }

        @Test
        void atHandIsStoredByTheSameChecks() throws Exception {
            String fetched = server.on("/a.png", answering(png("同一张")));
            try (PictureStore store = open(quick().maxBytes(1000).build())) {
                assertThat(store.add(new ByteArrayInputStream(png("同一张")))).isEqualTo(store.get(fetched));
                assertThat(store.add(new ByteArrayInputStream("<p>字</p>".getBytes(StandardCharsets.UTF_8))))
                        .isEqualTo(new Failed("it is no picture, by its bytes"));
                assertThat(store.add(new ByteArrayInputStream(png("大".repeat(1000)))))
                        .isEqualTo(new Failed("it is larger than 1000 bytes"));
                assertThat(store.add(
                                new ByteArrayInputStream("<svg onload='a()'></svg>".getBytes(StandardCharsets.UTF_8))))
                        .isEqualTo(
                                new Failed(
                                        "an SVG picture may hold nothing that runs or loads; this one has the attribute onload"));
            }
            assertThat(pictures()).hasSize(1);
        }

        @Test
        void thatIsThereUnderAnotherAddressIsTheSameFile() throws Exception {
            String one = server.on("/one.png", answering(png("同一张")));
            String other = server.on("/other.png", answering(png("同一张")));

            assertThat(get(one)).isEqualTo(get(other));
            assertThat(pictures()).hasSize(1);
        }

        @Test
        void thatIsTooLargeIsNotReadToItsEnd() throws Exception {
            String announced = server.on("/announced.png", (request, answer) -> {
                answer.head("200 OK", "Content-Length: 1000000000");
                sendOneGigabyte(answer);
            });
            String unannounced = server.on("/unannounced.png", (request, answer) -> {
                answer.head("200 OK");
                sendOneGigabyte(answer);
            });
            FetchLimits limits = quick().maxBytes(100_000).build();

            assertThat(get(limits, announced)).isEqualTo(new Failed("it is larger than 100000 bytes"));
            assertThat(get(limits, unannounced)).isEqualTo(new Failed("it is larger than 100000 bytes"));
            // what the buffers of two connections hold
            assertThat(server.bytesSent()).isLessThan(30_000_000);
            assertThat(pictures()).isEmpty();
        }

        @Test
        void thatIsNoneIsNotReadToItsEnd() throws Exception {
            String address = server.on("/film.png", (request, answer) -> {
                answer.head("200 OK");
                answer.send("....ftypisom".getBytes(StandardCharsets.UTF_8));
                sendOneGigabyte(answer);
            });

            assertThat(get(address)).isEqualTo(new Failed("it is no picture, by its bytes"));
            assertThat(server.bytesSent()).isLessThan(30_000_000);
        }

        @Test
        void errorPageIsNotReadToItsEnd() throws Exception {
            String address = server.on("/gone.png", (request, answer) -> {
                answer.head("404 Not Found");
                sendOneGigabyte(answer);
            });

            assertThat(get(address)).isEqualTo(new Failed("the server answered with status 404"));
            assertThat(server.bytesSent()).isLessThan(30_000_000);
        }

        private static void sendOneGigabyte(WebServer.Answer answer) throws IOException {
            answer.send(png("很大"));
            for (int i = 0; i < 10_000; i++) {
                answer.send(new byte[100_000]);
            }
        }

        @Test
        void ofScriptIsNotStored() throws Exception {
            String drawing = "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h9'/></svg>";
            String script = drawing.replace("<path", "<script>alert(1)</script><path");

            assertThat(get(server.on("/a.svg", answering(drawing))))
                    .isInstanceOfSatisfying(
                            Stored.class, picture -> assertThat(picture.name()).endsWith(".svg"));
            assertThat(get(server.on("/b.svg", answering(script))))
                    .isEqualTo(new Failed(
                            "an SVG picture may hold nothing that runs or loads; this one has the element script"));
            assertThat(pictures()).hasSize(1);
        }
    }

    @Nested
    class AnAddress {
        @ParameterizedTest
        @ValueSource(strings = {"file:///etc/hostname", "ftp://example.com/a.png", "javascript:alert(1)", "blob:x"})
        void ofAnotherSchemeIsRefused(String address) throws Exception {
            String scheme = address.substring(0, address.indexOf(':'));

            assertThat(get(address)).isEqualTo(new Failed("addresses of the scheme " + scheme + " are not fetched"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "a.png", "/a.png", "//example.com/a.png", "http://", "http://a b/", "http://u@a/"})
        void thatIsNoneIsAFailure(String address) throws Exception {
            assertThat(get(address)).isInstanceOf(Failed.class);
        }

        @Test
        void withLettersAndSpacesIsEscapedAndItsFragmentLeftOff() throws Exception {
            server.on("/%E9%9B%AA%201.png", answering(png("雪")));

            get(server.address("/雪 1.png?宽=6#imgIndex=2"));

            assertThat(server.requests())
                    .extracting(WebServer.Request::path)
                    .containsExactly("/%E9%9B%AA%201.png?%E5%AE%BD=6");
        }

        @Test
        void thatManyThreadsAskForIsAskedForOnce() throws Exception {
            String address = server.on("/one.png", (request, answer) -> {
                Thread.sleep(50);
                answer.body(png("一次"));
            });

            List<Fetched> fetched = getAll(
                    quick().build(), Stream.generate(() -> address).limit(20).toList());

            assertThat(fetched).hasSize(20).allMatch(Stored.class::isInstance);
            assertThat(server.requests()).hasSize(1);
        }

        @Test
        void thatFailedIsNotAskedForAgainInThisRun() throws Exception {
            String address = server.address("/missing.png");
            try (PictureStore store = open(quick().build())) {
                assertThat(store.get(address)).isEqualTo(new Failed("the server answered with status 404"));
                assertThat(store.get(address)).isInstanceOf(Failed.class);
            }
            assertThat(server.requests()).hasSize(1);

            get(address);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Nested
    class AHost {
        @Test
        void getsNoMoreRequestsAtATimeThanItsLimit() throws Exception {
            AtomicInteger now = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();
            List<String> addresses = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                byte[] picture = png("第" + i);
                addresses.add(server.on("/" + i + ".png", (request, answer) -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.sleep(10);
                    now.decrementAndGet();
                    answer.body(picture);
                }));
            }

            List<Fetched> fetched = getAll(quick().requestsPerHost(3).build(), addresses);

            assertThat(fetched).allMatch(Stored.class::isInstance);
            assertThat(pictures()).hasSize(50);
            assertThat(most).hasValue(3);
        }

        @ParameterizedTest
        @CsvSource({
            "mmbiz.qpic.cn,       https://mp.weixin.qq.com/",
            "mmbiz.qlogo.cn,      https://mp.weixin.qq.com/",
            "qpic.cn.example.com, ",
            "notqpic.cn,          "
        })
        void ofWechatIsToldThatItsOwnPageAsks(String host, String referrer) throws Exception {
            server.on("/0", (request, answer) -> {
                if ("https://mp.weixin.qq.com/".equals(request.headers().get("referer"))) {
                    answer.body(png("公众号"));
                } else {
                    answer.status(403, "");
                }
            });

            Fetched fetched =
                    get(quick().build(), everyNameIsTheServer(), "http://" + host + ':' + server.port() + "/0");

            assertThat(server.requests().get(0).headers().get("referer")).isEqualTo(referrer);
            assertThat(fetched).isInstanceOf(referrer == null ? Failed.class : Stored.class);
        }

        @Test
        void isConnectedToAtTheAddressThatWasCheckedAndAskedByItsName() throws Exception {
            server.on("/a.png", answering(png("名")));

            // no name server knows such a name: whoever looked it up again would find nothing
            Fetched fetched =
                    get(quick().build(), everyNameIsTheServer(), "http://pictures.invalid:" + server.port() + "/a.png");

            assertThat(fetched).isInstanceOf(Stored.class);
            assertThat(server.requests().get(0).headers()).containsEntry("host", "pictures.invalid:" + server.port());
        }

        @ParameterizedTest
        @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "10.0.0.1", "2130706433", "0"})
        void insideIsRefusedUnlessItIsAllowed(String host) throws Exception {
            assertThat(get(quick().build(), CheckedRoutes.of(false), "http://" + host + ':' + server.port() + "/a.png"))
                    .isInstanceOfSatisfying(
                            Failed.class,
                            failed -> assertThat(failed.reason())
                                    .contains(" an address of a private network or of special use")
                                    .endsWith("only with --allow-private-hosts"));
            assertThat(server.requests()).isEmpty();
        }

        @Test
        void thatIsUnknownIsAFailure() throws Exception {
            CheckedRoutes routes = new CheckedRoutes(
                    host -> {
                        throw new UnknownHostException(host);
                    },
                    address -> false);

            assertThat(get(quick().build(), routes, "http://gone.example/a.png"))
                    .isEqualTo(new Failed("the host gone.example is unknown"));
        }

        @Test
        void toWhichNoConnectionCanBeMadeIsNotAskedForOtherPictures() throws Exception {
            int port = server.port();
            server.close();
            List<String> lookups = new ArrayList<>();
            CheckedRoutes routes = new CheckedRoutes(
                    host -> {
                        lookups.add(host);
                        return InetAddress.getAllByName("127.0.0.1");
                    },
                    address -> false);
            try (PictureStore store = new PictureStore(
                    folder, WholeFiles.beside(), quick().tries(2).build(), routes)) {
                Fetched first = store.get("http://old.example:" + port + "/1.png");
                Fetched second = store.get("http://old.example:" + port + "/2.png");

                assertThat(first).isEqualTo(new Failed("no connection can be made to old.example:" + port));
                assertThat(second).isEqualTo(first);
            }
            assertThat(lookups).hasSize(2);
        }
    }

    @Test
    void closedPortDoesNotSpoilAnotherPortOfItsHost() throws Exception {
        server.on("/a.png", answering(png("渡口")));
        CheckedRoutes routes = new CheckedRoutes(host -> InetAddress.getAllByName("127.0.0.1"), address -> false);
        try (PictureStore store =
                new PictureStore(folder, WholeFiles.beside(), quick().tries(1).build(), routes)) {
            Fetched closed = store.get("http://old.example:1/1.png");
            Fetched open = store.get("http://old.example:" + server.port() + "/a.png");

            assertThat(closed).isInstanceOf(Failed.class);
            assertThat(open).isInstanceOf(Fetched.Stored.class);
        }
    }

    @Nested
    class ARedirect {
        @Test
        void isFollowedAndItsTargetNamedByItsBytes() throws Exception {
            server.on("/pictures/b.png", answering(png("搬家")));
            String address = server.on("/pictures/a.png", redirecting("b.png#top"));

            assertThat(get(address)).isInstanceOf(Stored.class);
        }

        @Test
        void inACircleIsAFailure() throws Exception {
            String address = server.on("/a.png", redirecting("/b.png"));
            server.on("/b.png", redirecting("/a.png"));

            assertThat(get(address)).isEqualTo(new Failed("its redirects lead in a circle"));
            assertThat(server.requests()).hasSize(2);
        }

        @Test
        void isFollowedFiveTimes() throws Exception {
            for (int i = 1; i <= 6; i++) {
                server.on("/" + i, redirecting("/" + (i - 1)));
            }
            server.on("/0", answering(png("到了")));

            assertThat(get(server.address("/5"))).isInstanceOf(Stored.class);
            assertThat(get(server.address("/6"))).isEqualTo(new Failed("it is behind more than 5 redirects"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"http://127.0.0.2:%d/", "http://[::1]:%d/", "//10.0.0.1/", "http://169.254.169.254/"})
        void fromOutsideToInsideIsRefused(String target) throws Exception {
            InetAddress outside = InetAddress.getByName("127.0.0.1");
            CheckedRoutes routes = new CheckedRoutes(
                    InetAddress::getAllByName,
                    address -> !address.equals(outside) && SpecialAddresses.contain(address));
            String address = server.on("/a.png", redirecting(target.replace("%d", "" + server.port())));

            assertThat(get(quick().build(), routes, address))
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.reason()).contains("private network"));
            assertThat(server.requests()).hasSize(1);
        }

        @Test
        void toAnotherSchemeIsRefused() throws Exception {
            assertThat(get(server.on("/a.png", redirecting("file:///etc/hostname"))))
                    .isEqualTo(new Failed("addresses of the scheme file are not fetched"));
        }

        private static WebServer.Handler redirecting(String location) {
            return (request, answer) -> answer.status(302, "Location: " + location);
        }
    }

    @Nested
    class AFailureThatMayPass {
        @ParameterizedTest
        @ValueSource(ints = {429, 500, 503})
        void isTriedAgain(int status) throws Exception {
            String address = server.on("/a.png", (request, answer) -> {
                if (server.requests().size() < 3) {
                    answer.status(status, "");
                } else {
                    answer.body(png("第三次"));
                }
            });

            assertThat(get(address)).isInstanceOf(Stored.class);
            assertThat(server.requests()).hasSize(3);
        }

        @Test
        void isTriedAgainOnlySoOften() throws Exception {
            String address = server.on("/a.png", (request, answer) -> answer.status(502, ""));

            assertThat(get(address)).isEqualTo(new Failed("the server answered with status 502"));
            assertThat(server.requests()).hasSize(3);
        }

        @Test
        void isTriedAgainWhenTheServerSaysSoButNotLaterThanTheLimit() throws Exception {
            String address = server.on("/a.png", (request, answer) -> {
                if (server.requests().size() == 1) {
                    answer.status(429, "Retry-After: 3600");
                } else {
                    answer.body(png("等一等"));
                }
            });
            long start = System.nanoTime();

            Fetched fetched = get(quick().maxWait(Duration.ofMillis(150)).build(), address);

            assertThat(fetched).isInstanceOf(Stored.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(150), Duration.ofSeconds(5));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Content-Length: 5000", "Transfer-Encoding: chunked"})
        void isAConnectionThatBreaksOffMidwayAndNoHalfPictureIsLeft(String framing) throws Exception {
            String address = server.on("/a.png", (request, answer) -> {
                answer.head("200 OK", framing);
                answer.send(
                        "3e8\r\n".repeat(framing.contains("chunked") ? 1 : 0).getBytes(StandardCharsets.UTF_8));
                answer.send(png("断了"));
            });

            assertThat(get(address))
                    .isInstanceOfSatisfying(
                            Failed.class,
                            failed -> assertThat(failed.reason()).startsWith("the connection broke off: "));
            assertThat(server.requests()).hasSize(3);
            assertThat(pictures()).isEmpty();
        }

        @Test
        void isASilentServer() throws Exception {
            String before = server.on("/before.png", (request, answer) -> Thread.sleep(10_000));
            String midway = server.on("/midway.png", (request, answer) -> {
                answer.head("200 OK");
                answer.send(png("等着"));
                Thread.sleep(10_000);
            });

            FetchLimits limits = quick().readTimeout(Duration.ofMillis(100)).build();

            assertThat(get(limits, before)).isEqualTo(new Failed("the server was silent for 100 ms"));
            assertThat(get(limits, midway)).isEqualTo(new Failed("the server was silent for 100 ms"));
            assertThat(server.requests()).hasSize(6);
            assertThat(pictures()).isEmpty();
        }

        @Test
        void isAServerThatIsNeverSilentAndNeverDone() throws Exception {
            String address = server.on("/a.png", (request, answer) -> {
                answer.head("200 OK");
                for (byte one : png("一滴一滴地来".repeat(100))) {
                    answer.send(new byte[] {one});
                    Thread.sleep(20);
                }
            });

            assertThat(get(
                            quick().tries(1)
                                    .requestTimeout(Duration.ofMillis(300))
                                    .build(),
                            address))
                    .isEqualTo(new Failed("it is not whole after 300 ms"));
        }
    }

    @Nested
    class ALaterRun {
        @Test
        void knowsWhatIsThereWithoutARequest() throws Exception {
            String address = server.on("/a.png", answering(png("昨天")));

            Fetched first = get(address);

            assertThat(get(address)).isEqualTo(first);
            assertThat(server.requests()).hasSize(1);
        }

        @Test
        void fetchesAnewWhatWasDeletedOrLostBytes() throws Exception {
            String address = server.on("/a.png", answering(png("丢了")));
            Stored picture = (Stored) get(address);

            Files.delete(picture.file());
            assertThat(get(address)).isEqualTo(picture);
            Files.write(picture.file(), new byte[1]);
            assertThat(get(address)).isEqualTo(picture);

            assertThat(picture.file()).hasBinaryContent(png("丢了"));
            assertThat(server.requests()).hasSize(3);
        }

        @Test
        void ignoresALineThatAKillToreAndAddsAfterIt() throws Exception {
            String one = server.on("/1.png", answering(png("一")));
            String two = server.on("/2.png", answering(png("二")));
            get(one);
            Path index = folder.resolve(PictureStore.INDEX);
            Files.writeString(index, "0123456789abcdef.png\t12\thttp://127.0", StandardOpenOption.APPEND);

            get(two);
            get(one);
            get(two);

            assertThat(server.requests()).hasSize(2);
            assertThat(Files.readAllLines(index))
                    .filteredOn(line -> line.contains("http://127.0.0.1:"))
                    .hasSize(2);
        }

        @Test
        void readsNoFileOutsideTheFolderWhateverTheIndexSays() throws Exception {
            String address = server.on("/a.png", answering(png("里面")));
            Files.writeString(folder.resolve(PictureStore.INDEX), "../secret.png\t4\t" + address + '\n');

            assertThat(((Stored) get(address)).file().getParent()).isEqualTo(folder);
        }
    }

    @Nested
    class AThread {
        @Test
        void thatIsInterruptedStopsAndTheNextOneGoesOn() throws Exception {
            CountDownLatch asked = new CountDownLatch(1);
            String address = server.on("/a.png", (request, answer) -> {
                if (server.requests().size() == 1) {
                    asked.countDown();
                    Thread.sleep(10_000);
                }
                answer.body(png("接着来"));
            });
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try (PictureStore store = open(quick().build())) {
                Future<Fetched> first = threads.submit(() -> store.get(address));
                asked.await();
                Future<Fetched> second = threads.submit(() -> store.get(address));
                first.cancel(true);

                assertThat(second.get(5, TimeUnit.SECONDS)).isInstanceOf(Stored.class);
            } finally {
                threads.shutdownNow();
            }
            assertThat(pictures()).hasSize(1);
        }

        @Test
        void thatWasInterruptedBeforeGetsNothing() throws Exception {
            String address = server.on("/a.png", answering(png("不来")));
            try (PictureStore store = open(quick().build())) {
                Thread.currentThread().interrupt();
                assertThatThrownBy(() -> store.get(address)).isInstanceOf(InterruptedException.class);

                assertThat(store.get(address)).isInstanceOf(Stored.class);
            }
        }
    }

    private static QuickLimits quick() {
        return new QuickLimits();
    }

    private static CheckedRoutes everyNameIsTheServer() {
        return new CheckedRoutes(host -> InetAddress.getAllByName("127.0.0.1"), address -> false);
    }

    private PictureStore open(FetchLimits limits) throws IOException {
        return new PictureStore(folder, WholeFiles.beside(), limits, CheckedRoutes.of(true));
    }

    private Fetched get(String address) throws Exception {
        return get(quick().build(), address);
    }

    private Fetched get(FetchLimits limits, String address) throws Exception {
        return get(limits, CheckedRoutes.of(true), address);
    }

    private Fetched get(FetchLimits limits, CheckedRoutes routes, String address) throws Exception {
        try (PictureStore store = new PictureStore(folder, WholeFiles.beside(), limits, routes)) {
            return store.get(address);
        }
    }

    /** Fetches each address in a thread of its own, all at once. */
    private List<Fetched> getAll(FetchLimits limits, List<String> addresses) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(addresses.size());
        try (PictureStore store = open(limits)) {
            List<Fetched> fetched = new ArrayList<>();
            for (Future<Fetched> one : threads.invokeAll(addresses.stream()
                    .<Callable<Fetched>>map(address -> () -> store.get(address))
                    .toList())) {
                fetched.add(one.get());
            }
            return fetched;
        } finally {
            threads.shutdownNow();
        }
    }

    /** What is in the folder but the index. */
    private List<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith(PictureStore.INDEX)).toList();
        }
    }

    private static WebServer.Handler answering(String body) {
        return answering(body.getBytes(StandardCharsets.UTF_8));
    }

    private static WebServer.Handler answering(byte[] body) {
        return (request, answer) -> answer.body(body);
    }

    /** The first bytes of a PNG, with a text and more behind them. */
    private static byte[] png(String text) {
        String bytes = "\u0089PNG\r\n\u001a\n"
                + new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return (bytes + ".".repeat(100)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
