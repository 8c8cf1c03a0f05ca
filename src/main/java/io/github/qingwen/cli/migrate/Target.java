package io.github.qingwen.cli.migrate;

import io.github.qingwen.cli.output.FileName;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.render.markdown.HtmlStyle;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Targets of a migration. A target defines the paths of posts and images and the form of links between posts. */
public enum Target {
    /** A page bundle for each post ({@code content/posts/NAME/index.md}), its pictures in it. */
    HUGO(FrontMatterStyle.HUGO_YAML, "{date}-{slug}") {
        @Override
        Path post(Path name) {
            return Path.of("content", "posts").resolve(siteName(name)).resolve("index.md");
        }

        @Override
        Path pictures(Path post) {
            return siblings(post);
        }

        @Override
        String linkTag(Path post) {
            return "{{< relref \"/posts/" + siblings(post).getFileName() + "\" >}}";
        }
    },
    /** Posts in {@code source/_posts}, pictures in {@code source/images}. */
    HEXO(FrontMatterStyle.HEXO, "{date}-{slug}") {
        @Override
        Path post(Path name) {
            return Path.of("source", "_posts", siteName(name) + ".md");
        }

        @Override
        Path pictures(Path post) {
            return Path.of("source", "images");
        }

        @Override
        String pictureUrl(Path post, Path picture) {
            return "/images/" + picture.getFileName();
        }

        @Override
        String linkTag(Path post) {
            return "{% post_path \"" + stem(post) + "\" %}";
        }
    },
    /** Posts in {@code _posts}, whose names begin with a date, pictures in {@code assets/images}. */
    JEKYLL(FrontMatterStyle.JEKYLL, "{date}-{slug}") {
        @Override
        Path post(Path name) {
            String own = siteName(name);
            // Jekyll ignores posts without a date
            return Path.of("_posts", (own.matches("\\d{4}-\\d\\d-\\d\\d-.*") ? own : "1970-01-01-" + own) + ".md");
        }

        @Override
        Path pictures(Path post) {
            return Path.of("assets", "images");
        }

        @Override
        String pictureUrl(Path post, Path picture) {
            return "/assets/images/" + picture.getFileName();
        }

        @Override
        String linkTag(Path post) {
            return "{% post_url " + stem(post) + " %}";
        }
    },
    /** Notes named by their titles, in the folders of their inputs, pictures in {@code attachments}. */
    OBSIDIAN(FrontMatterStyle.OBSIDIAN, "{title}") {
        @Override
        Path pictures(Path post) {
            return Path.of("attachments");
        }
    },
    /** Markdown files named as their inputs, in the same folders, pictures in {@code images}. */
    PLAIN(FrontMatterStyle.PLAIN, "{name}") {
        @Override
        Path pictures(Path post) {
            return Path.of("images");
        }
    };

    /** Characters that addresses encode, that end a tag, or that have a meaning to a generator. */
    private static final Pattern UNSAFE = Pattern.compile("[-\\s{}%&+=@!$'`~,;()\\[\\]#?\"<>|\\\\]+");

    private final FrontMatterStyle frontMatter;
    private final String name;

    Target(FrontMatterStyle frontMatter, String name) {
        this.frontMatter = frontMatter;
        this.name = name;
    }

    /** Returns the style of front matter that it reads. */
    public FrontMatterStyle frontMatter() {
        return frontMatter;
    }

    /** Returns the default HTML style: Hugo omits HTML by default. */
    public HtmlStyle html() {
        return this == HUGO ? HtmlStyle.AVOID : HtmlStyle.ALLOW;
    }

    /** Returns the default name pattern. */
    public String namePattern() {
        return name;
    }

    /** Returns the file of a post. The name may have folders and has no extension. */
    Path post(Path name) {
        return name.resolveSibling(name.getFileName() + ".md");
    }

    /** Returns the folder of a post's pictures. */
    abstract Path pictures(Path post);

    /** Returns how a post refers to a picture. */
    String pictureUrl(Path post, Path picture) {
        return relativeUrl(post, picture);
    }

    /** Returns the tag that the generator replaces by a post's address; null if posts link to files directly. */
    @Nullable String linkTag(Path post) {
        return null;
    }

    /** Returns the URL by which one file refers to another; both paths are relative to the output directory. */
    static String relativeUrl(Path from, Path to) {
        Path folder = from.getParent();
        // RFC 3986, 2.2: these would end the path; the renderer escapes Markdown's characters
        return url(folder == null ? to : folder.relativize(to))
                .replace("%", "%25")
                .replace("#", "%23")
                .replace("?", "%3F");
    }

    /** Returns a path with slashes, on any system. */
    static String url(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Returns the last name of a path, with hyphens for characters that are unsafe in addresses and tags. */
    private static String siteName(Path name) {
        String safe = UNSAFE.splitAsStream(String.valueOf(name.getFileName()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        return FileName.orElse(safe, "post"); // may be a device name once its hyphens are stripped
    }

    private static Path siblings(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static String stem(Path post) {
        String name = String.valueOf(post.getFileName());
        return name.substring(0, name.length() - ".md".length());
    }
}
