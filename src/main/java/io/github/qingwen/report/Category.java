package io.github.qingwen.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an {@link ReportEntry} is in the report. */
public enum Category {
    /** A browser does not show it. */
    @JsonProperty("hidden")
    HIDDEN,
    /** It only decorates: dots, spacers, strips. */
    @JsonProperty("decoration")
    DECORATION,
    /** It only asks to follow, scan, like or read on. */
    @JsonProperty("prompt")
    PROMPT,
    /** It belongs to the page, not to the article. */
    @JsonProperty("chrome")
    CHROME,
    /** It is about the metadata. */
    @JsonProperty("metadata")
    METADATA,
    /** It is about an image's address. */
    @JsonProperty("image")
    IMAGE,
    /** It is about a link's address. */
    @JsonProperty("link")
    LINK,
    /** It is about the structure of the content: headings, lists, captions. */
    @JsonProperty("structure")
    STRUCTURE
}
