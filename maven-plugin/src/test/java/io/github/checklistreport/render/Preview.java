package io.github.checklistreport.render;

import io.github.checklistreport.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the fixture's site to {@code target/preview}, to be looked at in a browser. */
final class Preview {
    private Preview() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of("target", "preview");
        SiteRenderer renderer = new SiteRenderer(Fixture.SETTINGS);
        write(folder.resolve("public"), renderer.render(Fixture.publicReport()));
        write(folder.resolve("co-admins"), renderer.render(Fixture.coAdminsReport()));
    }

    static void write(Path folder, List<Page> pages) throws IOException {
        for (Page page : pages) {
            Path file = folder.resolve(page.path());
            Files.createDirectories(file.getParent());
            Files.write(file, page.content());
        }
    }
}
