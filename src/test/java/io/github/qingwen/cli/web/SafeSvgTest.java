package io.github.qingwen.cli.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeSvgTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0h9'/>",
                "<style>path { fill: red }</style>",
                "<a href='https://example.com/'><text>脚本 script onload</text></a>",
                "<image xlink:href='data:image/png;base64,AAAA'/>",
                "<foreignObject><div xmlns='http://www.w3.org/1999/xhtml'>一张图里的字</div></foreignObject>",
                "<image href='data:image/png;base64,AAAA'/><rect fill='url(#a)' style='filter:url(\"#b\")'/>",
                "<style>@font-face { src: url(data:font/woff2;base64,AA) } g::after { content: '\\2014' }</style>",
                "<metadata><w xmlns='urn:w' resource='http://purl.org/dc/dcmitype/StillImage'/></metadata>",
                "<use href='#a'/><animate attributeName='x' from='0' to='9'/>"
            })
    void thatOnlyDrawsIsTaken(String content) {
        assertThatCode(() -> check(svg(content))).doesNotThrowAnyException();
    }

    @Test
    void withThePrologueOfAnEditorIsTaken() {
        String prologue =
                "<?xml version='1.0' encoding='UTF-8'?><!-- 编辑器 --><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                        + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>";

        assertThatCode(() -> check(prologue + svg("<g/>"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <script>alert(1)</script>                                        | the element script
            <h:script xmlns:h='http://www.w3.org/1999/xhtml' src='a.js'/>    | the element script
            <SCRIPT/>                                                        | the element SCRIPT
            <foreignObject><iframe srcdoc='a'/></foreignObject>              | the element iframe
            <g onload='alert(1)'/>                                           | the attribute onload
            <g ONCLICK='alert(1)'/>                                          | the attribute onclick
            <a href='javascript:alert(1)'/>                                  | script in the attribute href
            <a xlink:href=' java&#10;script&#58;alert(1)'/>                  | script in the attribute href
            <set attributeName='href' to='JavaScript:alert(1)'/>             | an animated address
            <animate attributeName='href' values='#a;javascript:alert(1)'/>  | an animated address
            <animate attributeName='x' values='#a;javascript:alert(1)'/>     | script in the attribute values
            <use href='data:image/svg+xml;base64,AAAA#a'/>                   | script in the attribute href
            <?xml-stylesheet type='text/xsl' href='a.xsl'?>                  | a style sheet
            """)
    void withWhatRunsIsRefused(String content, String found) {
        assertThatThrownBy(() -> check(svg(content)))
                .isInstanceOf(FetchException.class)
                .hasMessage("an SVG picture may hold nothing that runs or loads; this one has " + found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <image href='http://example.com/a.png'/>                               | what it loads in the attribute href
            <image xlink:href='//example.com/a.png'/>                              | what it loads in the attribute href
            <use href='https:\\\\example.com\\a.svg#a'/>                            | what it loads in the attribute href
            <feImage href='a.png'/>                                                | what it loads in the attribute href
            <h:img xmlns:h='http://www.w3.org/1999/xhtml' srcset='data:image/png,A 1x,//example.com/a 2x'/> | what it loads in the attribute srcset
            <h:video xmlns:h='http://www.w3.org/1999/xhtml' poster='//example.com/a'/>  | what it loads in the attribute poster
            <rect fill='url(https://example.com/a.svg#a)'/>                        | what it loads in the attribute fill
            <rect style='cursor: u\\72l("//example.com/a.cur"), auto'/>            | what it loads in the attribute style
            <g style="background: image-set('//example.com/a.png' 1x)"/>           | what it loads in the attribute style
            <animate attributeName='mask' values='none;url(//example.com/a#a)'/>   | what it loads in the attribute values
            <set attributeName='xlink:href' to='//example.com/a.png'/>             | an animated address
            <style>@import "//example.com/a.css";</style>                          | a style sheet that loads others
            <style>@imp<!-- a -->ort "//example.com/a.css";</style>                | a style sheet that loads others
            <style><![CDATA[@\\69mport "//example.com/a.css";]]></style>           | a style sheet that loads others
            <style>@font-face { src: url( "https://example.com/a.woff" ) }</style> | a style sheet that loads others
            <style>@imp<g/>ort "//example.com/a.css";</style>                      | elements in a style sheet
            """)
    void withWhatLoadsIsRefused(String content, String found) {
        assertThatThrownBy(() -> check(svg(content)))
                .isInstanceOf(FetchException.class)
                .hasMessage("an SVG picture may hold nothing that runs or loads; this one has " + found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-7", "IBM037", "GBK", "ISO-2022-JP", "UTF-16"})
    void inAnEncodingThatBrowsersMayReadOtherwiseIsRefused(String encoding) {
        assertThatThrownBy(() -> check("<?xml version='1.0' encoding='" + encoding + "'?>" + svg("<g/>")))
                .isInstanceOf(FetchException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg><g></svg>",
                "<svg",
                "<!-- 没有图 -->",
                "<?xml version='1.0'?><html><svg/></html>",
                "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]><svg/>",
                "<!DOCTYPE svg [<!ENTITY a '<script/>'>]><svg>&a;</svg>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><svg>&a;</svg>",
                "<!DOCTYPE svg [<!ENTITY a 'javascript:x'>]><svg><a href='&a;'/></svg>"
            })
    void thatIsMalformedOrAnotherDocumentOrHasDeclarationsIsRefused(String document) {
        assertThatThrownBy(() -> check(document)).isInstanceOf(FetchException.class);
    }

    private static String svg(String content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>" + content
                + "</svg>";
    }

    private static void check(String document) throws FetchException {
        SafeSvg.check(document.getBytes(StandardCharsets.UTF_8));
    }
}
