package io.github.qingwen.cli.input;

import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.cli.output.WholeFiles;
import io.github.qingwen.cli.web.CheckedRoutes;
import io.github.qingwen.cli.web.FetchException;
import io.github.qingwen.cli.web.FetchLimits;
import io.github.qingwen.cli.web.WebAddress;
import io.github.qingwen.cli.web.WebClient;
import io.github.qingwen.internal.Sha256;
import io.github.qingwen.report.QingwenException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages of articles. A host gets one request at a time and at most one per second, with the headers that a
 * browser sends. Thread-safe.
 */
public final class WebPages {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s\"';,]+)");

    private final SizeLimit limit;
    private final FetchLimits limits;
    private final boolean allowPrivateHosts;
    private final @Nullable Path folder;
    private @Nullable WebClient client;

    WebPages(SizeLimit limit, FetchLimits limits, boolean allowPrivateHosts, @Nullable Path folder) {
        this.limit = limit;
        this.limits = limits;
        this.allowPrivateHosts = allowPrivateHosts;
        this.folder = folder;
    }

    /**
     * Returns pages that have not been fetched yet.
     *
     * @param limit of a page, packed and unpacked
     * @param allowPrivateHosts whether hosts of private networks and this machine may be asked
     * @param folder where pages with an article are kept, so that later runs do not ask again; null to keep none
     */
    public static WebPages of(SizeLimit limit, boolean allowPrivateHosts, @Nullable Path folder) {
        return new WebPages(limit, FetchLimits.pages(limit.bytes()), allowPrivateHosts, folder);
    }

    /**
     * Returns the page of an address. It begins with a byte order mark if the server stated its charset.
     *
     * @throws IOException with a reason and what to do, if it cannot be had
     */
    public byte[] read(String address) throws IOException {
        try {
            URI uri = WebAddress.of(address);
            if (folder == null) {
                return fetched(uri);
            }
            Path kept = folder.resolve(Sha256.of(uri.toString()) + ".html");
            if (Files.exists(kept)) {
                return limit.read(kept);
            }
            byte[] page = fetched(uri);
            if (isArticle(page)) {
                WholeFiles.beside().write(kept, page);
            }
            return page;
        } catch (FetchException e) {
            throw new IOException(
                    "it cannot be fetched: " + e.reason() + "; open it in a browser, save the page, and name the file",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("it was interrupted");
        }
    }

    private byte[] fetched(URI uri) throws IOException, FetchException, InterruptedException {
        HttpResponse<byte[]> response = client().fetch(uri);
        HttpHeaders headers = response.headers();
        byte[] page = headers.firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip")
                ? limit.read(new GZIPInputStream(new ByteArrayInputStream(response.body())))
                : response.body();
        Charset charset = charset(headers.firstValue("Content-Type").orElse(""));
        return charset == null ? page : ('\ufeff' + new String(page, charset)).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the client. It is made at the first address, because it takes a tenth of a second. */
    private synchronized WebClient client() {
        WebClient known = client;
        if (known == null) {
            known = new WebClient(limits, CheckedRoutes.of(allowPrivateHosts), WebPages::addHeaders);
            client = known;
        }
        return known;
    }

    /** Adds the headers of a browser. Hosts that know a browser by its name serve others a page to verify themselves. */
    private static void addHeaders(HttpRequest.Builder request, URI address) {
        request.header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8")
                .header(
                        "User-Agent",
                        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)"
                                + " Chrome/142.0.0.0 Safari/537.36");
    }

    /** Returns the charset that a content type states, unless it is UTF-8, which is detected; null if none. */
    private static @Nullable Charset charset(String contentType) {
        Matcher name = CHARSET.matcher(contentType);
        try {
            Charset charset = name.find() ? Charset.forName(name.group(1)) : StandardCharsets.UTF_8;
            return charset.equals(StandardCharsets.UTF_8) ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** Returns false for a notice, such as a request for verification: a later run asks again. */
    private static boolean isArticle(byte[] page) {
        try {
            Qingwen.create().convertAll(Source.of(page));
            return true;
        } catch (QingwenException e) {
            return false;
        }
    }
}
