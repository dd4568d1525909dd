package io.github.checklistreport.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Asks nmap for the same thing, as an oracle. */
public final class Nmap {
    private Nmap() {}

    /** Suites by version, as nmap's script ssl-enum-ciphers finds them at a port of 127.0.0.1. */
    public static Map<String, Set<String>> ciphers(Path folder, int port) {
        String xml =
                Openssl.tryRun(
                                folder,
                                List.of(
                                        Program.require("nmap", "nmap").toString(),
                                        "-Pn",
                                        "-p",
                                        String.valueOf(port),
                                        "--script",
                                        "+ssl-enum-ciphers",
                                        "--script-args",
                                        "tls.servername=" + LabContext.HOST,
                                        "-oX",
                                        "-",
                                        "127.0.0.1"))
                        .output();
        Map<String, Set<String>> found = new TreeMap<>();
        NodeList tables = document(xml).getElementsByTagName("table");
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            if ("ciphers".equals(table.getAttribute("key"))) {
                found.put(((Element) table.getParentNode()).getAttribute("key"), names(table));
            }
        }
        return found;
    }

    private static Set<String> names(Element table) {
        Set<String> names = new TreeSet<>();
        NodeList elements = table.getElementsByTagName("elem");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if ("name".equals(element.getAttribute("key"))) {
                // suites of TLS 1.3 have a name of nmap's own there
                names.add(element.getTextContent().replace("TLS_AKE_WITH_", "TLS_"));
            }
        }
        return names;
    }

    private static Document document(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            int start = xml.indexOf("<?xml");
            return factory.newDocumentBuilder()
                    .parse(
                            new java.io.ByteArrayInputStream(
                                    xml.substring(start)
                                            .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (IOException
                | javax.xml.parsers.ParserConfigurationException
                | org.xml.sax.SAXException e) {
            throw new IllegalStateException(xml, e);
        }
    }
}
