package io.github.checklistreport.probe.common;

import java.util.Optional;

/** Lists that change without us: releases of the software, registries' addresses. */
public interface Feeds {
    /**
     * The list called {@code name}, such as {@code rdap-dns.json}: from the folder or address that
     * the admin set, else the dated copy that comes with the tool.
     *
     * @throws NetException where it cannot be had
     */
    byte[] read(String name) throws NetException;

    /** Who is asked for lists; empty where nothing is sent for them. */
    default Optional<String> host() {
        return Optional.empty();
    }
}
