package io.github.checklistreport.probe.http;

import io.github.checklistreport.probe.common.NetException;
import tools.jackson.databind.JsonNode;

/** Whatever JSON comes as NodeInfo, the instance API or a table of releases. */
public final class AppReadingFuzz {
    private AppReadingFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            JsonNode node = Json.object(data);
            AppReading.nodeInfo(node);
            AppReading reading = new AppReading();
            reading.version1(node);
            reading.version2(node);
            reading.extendedDescription(node);
            reading.nodeInfoDocument(node);
            Releases.read(data);
        } catch (NetException e) {
            // a reason is what a probe needs
        }
    }
}
