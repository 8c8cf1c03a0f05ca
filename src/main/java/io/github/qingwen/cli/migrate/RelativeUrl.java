package io.github.qingwen.cli.migrate;

import java.nio.file.Path;
import java.util.StringJoiner;

/** Relative URLs of files. */
final class RelativeUrl {
    private RelativeUrl() {}

    /** Returns the URL by which one file refers to another; both paths are relative to one directory. */
    static String between(Path from, Path to) {
        Path folder = from.getParent();
        Path path = folder == null ? to : folder.relativize(to);
        StringJoiner url = new StringJoiner("/");
        for (Path part : path) {
            // RFC 3986, 2.2: what would end the path; Markdown's own characters are the renderer's
            url.add(part.toString().replace("%", "%25").replace("#", "%23").replace("?", "%3F"));
        }
        return url.toString();
    }
}
