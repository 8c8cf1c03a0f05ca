package io.github.qingwen.cli.migrate;

import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.render.markdown.HtmlStyle;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a migration writes for: where posts and their pictures stand below the output directory, and how one post links
 * to another. A constant for each target.
 */
public enum Target {
    /** A page bundle for each post ({@code content/posts/NAME/index.md}), its pictures in it. */
    HUGO(FrontMatterStyle.HUGO_YAML, "{date}-{slug}") {
        @Override
        Path post(Path name) {
            return Path.of("content", "posts").resolve(SiteName.of(name)).resolve("index.md");
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
            return Path.of("source", "_posts", SiteName.of(name) + ".md");
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
            String own = SiteName.of(name);
            // Jekyll passes over posts without a date
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

    /** Returns whether it shows HTML, by default: Hugo leaves it out. */
    public HtmlStyle html() {
        return this == HUGO ? HtmlStyle.AVOID : HtmlStyle.ALLOW;
    }

    /** Returns the pattern of its names, where none is asked for. */
    public String namePattern() {
        return name;
    }

    /** Returns the file of a post of a name, which can have folders and has no ending. */
    Path post(Path name) {
        return name.resolveSibling(name.getFileName() + ".md");
    }

    /** Returns the folder of a post's pictures. */
    abstract Path pictures(Path post);

    /** Returns how a post refers to a picture. */
    String pictureUrl(Path post, Path picture) {
        return RelativeUrl.between(post, picture);
    }

    /**
     * Returns the tag that the target's generator replaces by the address of a post; null where a post links to the
     * file of another.
     */
    @Nullable String linkTag(Path post) {
        return null;
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
