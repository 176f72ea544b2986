package org.quorate.document.print;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.quorate.document.Printed;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What is printed, as a page of well-formed XHTML. */
public class Sheets {

    /** Signs that XML has no room for; somebody's keyboard or another program left them in the text. */
    private static final Pattern NO_XML = Pattern.compile(
            "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]|&#(?:[0-8]|1[1-24-9]|2\\d|3[01]);");

    private final TemplateEngine engine = engine();

    public Document of(Printed printed) {
        var context = new Context(printed.language());
        printed.model().forEach(context::setVariable);
        context.setVariable("printed", printed);
        return parsed(
                NO_XML.matcher(engine.process(printed.template(), context)).replaceAll(""));
    }

    private static Document parsed(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException | IOException | ParserConfigurationException ours) {
            // the message may quote the text
            throw new IllegalStateException(
                    "a template is not well formed: " + ours.getClass().getSimpleName());
        }
    }

    private static TemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver(Sheets.class.getClassLoader());
        resolver.setPrefix("templates/print/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
