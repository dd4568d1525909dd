package io.github.checklistreport.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Serves a folder below a sub-path on loopback, as a static host would that heeds _headers. */
final class StaticServer implements AutoCloseable {
    private static final String SUB_PATH = "/reports/checklist/";

    private final HttpServer server;
    private final Path folder;
    private final List<String> headers;

    StaticServer(Path folder) throws IOException {
        this.folder = folder;
        Path headersFile = folder.resolve("_headers");
        this.headers =
                Files.exists(headersFile)
                        ? Files.readAllLines(headersFile).stream()
                                .filter(line -> line.startsWith("  "))
                                .toList()
                        : List.of();
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(SUB_PATH, this::answer);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + SUB_PATH + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file =
                    folder.resolve(exchange.getRequestURI().getPath().substring(SUB_PATH.length()));
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] content = Files.readAllBytes(file);
            for (String header : headers) {
                String[] parts = header.strip().split(": ", 2);
                exchange.getResponseHeaders().set(parts[0], parts[1]);
            }
            exchange.getResponseHeaders().set("Content-Type", type(file.toString()));
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "json" -> "application/json";
            default -> "application/octet-stream";
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
