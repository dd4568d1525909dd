package io.github.checklistreport.model;

import java.util.List;
import java.util.Optional;

/**
 * What an admin puts in the place of the product's own templates, messages and style sheet.
 *
 * @param files in the order of their paths
 */
public record OwnTemplates(List<File> files) {
    /** Everything is the product's own. */
    public static final OwnTemplates NONE = new OwnTemplates(List.of());

    /**
     * A file of one's own.
     *
     * @param path from the folder of templates, with forward slashes, such as {@code
     *     html/item.ftlh}
     * @param name as messages name it
     */
    public record File(String path, String name, String text) {}

    public OwnTemplates {
        files = List.copyOf(files);
    }

    /** The file that stands in for {@code path}. */
    public Optional<File> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }
}
