package io.github.checklistreport.probe.ssh;

/** How we name ourselves to an SSH server (RFC 4253, 4.2): printable, without spaces or minus. */
final class ClientName {
    private ClientName() {}

    static String line(String tool) {
        return "SSH-2.0-" + software(tool) + "\r\n";
    }

    static String software(String tool) {
        return tool.replaceAll("[^A-Za-z0-9._/]", "_");
    }
}
