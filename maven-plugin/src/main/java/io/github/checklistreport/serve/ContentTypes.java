package io.github.checklistreport.serve;

/** Media types of the files that a report has. */
final class ContentTypes {
    static final String PLAIN = "text/plain; charset=utf-8";
    static final String HTML = "text/html; charset=utf-8";

    private ContentTypes() {}

    static String of(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "html" -> HTML;
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "json" -> "application/json";
            case "md" -> "text/markdown; charset=utf-8";
            case "xml" -> "application/xml";
            case "txt" -> PLAIN;
            default -> "application/octet-stream";
        };
    }
}
