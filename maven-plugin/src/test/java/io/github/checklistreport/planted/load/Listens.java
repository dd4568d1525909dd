package io.github.checklistreport.planted.load;

import com.sun.net.httpserver.HttpHandler;

/** Answers browsers where files are read. */
class Listens {
    HttpHandler handler = exchange -> {};
}
