package io.github.qingwen.cli.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Refuses SVG documents that run script or load something. An {@code img} does neither with an SVG, but a browser that
 * opens the file does both, with the rights of the site that serves it. So a document is refused if it contains or loads
 * script, a style sheet, an image or a font: by elements and attributes of
 * <a href="https://www.w3.org/TR/SVG2/interact.html">SVG 2</a> and HTML, by script addresses, by CSS, or by an XML style
 * sheet (XSLT can write script). Declarations of attributes and entities are refused because they can hide these.
 */
final class SafeSvg {
    /** Encodings whose ASCII bytes Java and browsers decode alike. */
    private static final Set<String> ENCODINGS = Set.of("utf-8", "us-ascii", "iso-8859-1", "windows-1252");

    /** Elements that run script or show another document, of SVG and of the HTML that an SVG may hold. */
    private static final Set<String> ACTIVE =
            Set.of("script", "handler", "iframe", "frame", "object", "embed", "applet", "meta", "base", "link");

    /** Attributes whose address is loaded, except the {@code href} of a link. */
    private static final Set<String> LOADING = Set.of("href", "src", "srcset", "poster", "background");

    /** White space and control characters, which browsers remove from an address before they parse its scheme. */
    private static final Pattern IGNORED = Pattern.compile("[\\p{Cntrl}\\s]+");

    /** Script addresses, and {@code data:} documents, which an element such as {@code use} includes. */
    private static final Pattern SCRIPT =
            Pattern.compile("(?:java|vb)script:|data:(?:text/html|text/xml|image/svg|application/)");

    /** An address inside this document. A list is refused, because its later addresses are not checked. */
    private static final Pattern INSIDE = Pattern.compile("(?:#.*|data:image/[^,]*,[^,]*)?");

    /** Attributes that an animation can set to an address. */
    private static final Pattern ANIMATED = Pattern.compile("(?:.*:)?(?:href|src|on.*)");

    private static final Pattern CSS_ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))", Pattern.DOTALL);

    /** CSS that loads something. A style sheet in a {@code data:} address could load more. */
    private static final Pattern LOADING_CSS = Pattern.compile(
            "@import|url\\((?![\"']?(?:#|data:))|(?:image-set|image|src)\\((?![\"']?data:|url\\(|linear-|radial-)");

    private SafeSvg() {}

    /** @throws FetchException if the bytes are not an SVG document, or one that runs script or loads something */
    static void check(byte[] bytes) throws FetchException {
        try {
            check(reader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            throw new FetchException("it is no SVG picture: its XML is malformed", e);
        }
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !ENCODINGS.contains(lower(encoding))) {
            throw new XMLStreamException("the encoding " + encoding);
        }
        return reader;
    }

    private static void check(XMLStreamReader reader) throws XMLStreamException, FetchException {
        boolean root = true;
        @Nullable StringBuilder css = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (root && !reader.getLocalName().equals("svg")) {
                        throw new FetchException("it is no picture: an XML document of another kind");
                    }
                    root = false;
                    refuse(css != null, "elements in a style sheet");
                    checkElement(reader);
                    css = lower(reader.getLocalName()).equals("style") ? new StringBuilder() : null;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (css != null) {
                        css.append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    refuse(css != null && loads(css.toString()), "a style sheet that loads others");
                    css = null;
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    refuse(reader.getPITarget().equals("xml-stylesheet"), "a style sheet");
                // they can give elements attributes, and hide text in entities
                case XMLStreamConstants.DTD ->
                    refuse(reader.getText().indexOf('[') >= 0, "declarations in its DOCTYPE");
                case XMLStreamConstants.ENTITY_REFERENCE -> refuse(true, "entities");
                default -> {}
            }
        }
    }

    private static void checkElement(XMLStreamReader reader) throws FetchException {
        String element = lower(reader.getLocalName());
        refuse(ACTIVE.contains(element), "the element " + reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = lower(reader.getAttributeLocalName(i));
            String value = lower(IGNORED.matcher(reader.getAttributeValue(i)).replaceAll(""));
            refuse(name.startsWith("on"), "the attribute " + name);
            refuse(SCRIPT.matcher(value).find(), "script in the attribute " + name);
            boolean isLink = element.equals("a") && name.equals("href");
            refuse(
                    LOADING.contains(name) && !isLink && !INSIDE.matcher(value).matches(),
                    "what it loads in the attribute " + name);
            refuse(name.equals("attributename") && ANIMATED.matcher(value).matches(), "an animated address");
            refuse(loads(reader.getAttributeValue(i)), "what it loads in the attribute " + name);
        }
    }

    private static boolean loads(String css) {
        String text = CSS_ESCAPE.matcher(css).replaceAll(escape -> {
            String hexadecimal = escape.group(1);
            int character = hexadecimal == null ? escape.group(2).codePointAt(0) : Integer.parseInt(hexadecimal, 16);
            return Matcher.quoteReplacement(Character.isValidCodePoint(character) ? Character.toString(character) : "");
        });
        return LOADING_CSS.matcher(lower(IGNORED.matcher(text).replaceAll(""))).find();
    }

    private static void refuse(boolean found, String what) throws FetchException {
        if (found) {
            throw new FetchException("an SVG picture may hold nothing that runs or loads; this one has " + what);
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
