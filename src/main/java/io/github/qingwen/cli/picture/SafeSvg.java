package io.github.qingwen.cli.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * SVG documents that only draw. A page's {@code img} runs no script of an SVG, but a browser that opens the file by itself
 * does, in the name of the site that has it. So a document with anything that runs is not stored: elements and
 * attributes of <a href="https://www.w3.org/TR/SVG2/interact.html">SVG 2</a> that hold or load script, addresses that
 * are script, style sheets of the XML itself (XSLT writes script), and declarations of attributes and
 * entities, which hide all of these. A document may load images and style sheets from other hosts: browsers do so only
 * if the file is opened by itself.
 */
final class SafeSvg {
    /** Elements that run script or show another document, of SVG and of the HTML that an SVG may hold. */
    private static final Set<String> ACTIVE =
            Set.of("script", "handler", "iframe", "frame", "object", "embed", "applet", "meta", "base", "link");

    /** Browsers leave out white space and control characters of an address before they look at its scheme. */
    private static final Pattern IGNORED = Pattern.compile("[\\p{Cntrl}\\s]+");

    /** Script, and documents inside an address, which an element such as {@code use} makes part of this one. */
    private static final Pattern SCRIPT =
            Pattern.compile("(?:java|vb)script:|data:(?:text/html|text/xml|image/svg|application/)");

    private SafeSvg() {}

    /** @throws FetchException if the file is no SVG document, or not one that only draws */
    static void check(Path file) throws FetchException {
        try (InputStream in = Files.newInputStream(file)) {
            check(reader(in));
        } catch (XMLStreamException e) {
            throw new FetchException("it is no SVG picture: its XML is malformed", e);
        } catch (IOException e) {
            throw new FetchException("it cannot be read again: " + e, e);
        }
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory.createXMLStreamReader(in);
    }

    private static void check(XMLStreamReader reader) throws XMLStreamException, FetchException {
        boolean root = true;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (root && !reader.getLocalName().equals("svg")) {
                        throw new FetchException("it is no picture: an XML document of another kind");
                    }
                    root = false;
                    checkElement(reader);
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
        refuse(ACTIVE.contains(lower(reader.getLocalName())), "the element " + reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = lower(reader.getAttributeLocalName(i));
            String value = lower(IGNORED.matcher(reader.getAttributeValue(i)).replaceAll(""));
            refuse(name.startsWith("on"), "the attribute " + name);
            refuse(SCRIPT.matcher(value).find(), "script in the attribute " + name);
        }
    }

    private static void refuse(boolean found, String what) throws FetchException {
        if (found) {
            throw new FetchException("an SVG picture may hold nothing that runs; this one has " + what);
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
