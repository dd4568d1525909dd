package io.github.checklistreport.pipeline;

import io.github.checklistreport.publish.PublishException;
import io.github.checklistreport.render.common.Messages;
import java.util.Locale;

/** Says why the disk could not be written. */
final class PublishText {
    private final Messages console;

    PublishText(Messages console) {
        this.console = console;
    }

    String of(PublishException e) {
        String key = "publish." + e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String cause = e.getCause() == null ? "" : String.valueOf(e.getCause().getMessage());
        return console.get(key, e.path(), cause) + "\n" + console.get(key + ".hint");
    }
}
