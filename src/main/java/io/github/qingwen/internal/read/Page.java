package io.github.qingwen.internal.read;

import io.github.qingwen.model.Metadata;
import org.jsoup.nodes.Element;

/**
 * What reading finds.
 *
 * @param content the element that holds the article, and nothing of the page around it; later stages read it and never
 *     change it
 * @param metadata as the source states it; image addresses are still as they stood
 */
public record Page(Element content, Metadata metadata) {}
