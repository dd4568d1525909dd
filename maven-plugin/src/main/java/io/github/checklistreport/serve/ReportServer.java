package io.github.checklistreport.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.checklistreport.model.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Shows pages at 127.0.0.1, from memory, until it is closed. Pages that are open in a browser look
 * again when others are shown. Who asks before there is anything to show waits for it.
 */
public final class ReportServer implements AutoCloseable {
    private static final String WAIT = "/_serve/wait";
    private static final long LONGEST_WAIT_MS = 20_000;

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Cache-Control", "no-store",
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "no-referrer",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src"
                                    + " 'self'; connect-src 'self'; base-uri 'none'; form-action"
                                    + " 'none'; frame-ancestors 'none'");

    private final HttpServer server;
    private final ExecutorService threads;
    private final Counter counter;
    private final Object change = new Object();
    private Shown shown;
    private boolean answers;

    private ReportServer(HttpServer server, String start, long version) {
        this.server = server;
        this.counter = new Counter(server.getAddress().getPort(), start);
        this.shown = new Shown(version, Map.of(), null);
        this.threads = Executors.newCachedThreadPool(ReportServer::daemon);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
    }

    /**
     * Begins to listen.
     *
     * @param port 0 for any that is free
     * @param start the path that {@code /} leads to
     * @param version differs from that of any server before, so that pages left open notice
     * @throws java.net.BindException if the port is taken
     */
    public static ReportServer open(int port, String start, long version) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        return new ReportServer(
                HttpServer.create(new InetSocketAddress(loopback, port), 0), start, version);
    }

    /** The address of the first page. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Shows {@code pages} from now on. */
    public void show(List<Page> pages) {
        Map<String, Page> byPath = new HashMap<>();
        pages.forEach(page -> byPath.put(page.path(), page));
        show(byPath, null);
    }

    /** Shows {@code complaint} in the place of every page, until there are others. */
    public void complain(Page complaint, List<Page> pages) {
        Map<String, Page> byPath = new HashMap<>();
        pages.forEach(page -> byPath.put(page.path(), page));
        show(byPath, complaint);
    }

    private void show(Map<String, Page> pages, @Nullable Page complaint) {
        synchronized (change) {
            shown = new Shown(shown.version() + 1, pages, complaint);
            change.notifyAll();
            if (!answers) {
                server.start();
                answers = true;
            }
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Counter.Asked asked =
                    new Counter.Asked(
                            exchange.getRequestMethod(),
                            exchange.getRequestHeaders().getFirst("Host"),
                            String.valueOf(exchange.getRequestURI().getPath()),
                            exchange.getRequestURI().getQuery());
            Answer refusal = counter.refusal(asked);
            send(exchange, refusal == null ? answer(asked) : refusal);
        }
    }

    private Answer answer(Counter.Asked asked) {
        return asked.path().equals(WAIT)
                ? Counter.version(other(asked.query()))
                : counter.answer(asked, current());
    }

    private Shown current() {
        synchronized (change) {
            return shown;
        }
    }

    /** What is shown as soon as it is not {@code version}, or after a while. */
    private Shown other(@Nullable String version) {
        synchronized (change) {
            try {
                if (("v=" + shown.version()).equals(version)) {
                    change.wait(LONGEST_WAIT_MS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return shown;
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        HEADERS.forEach(headers::set);
        headers.set("Content-Type", answer.type());
        String location = answer.location();
        if (location != null) {
            headers.set("Location", location);
        }
        if (answer.status() == 405) {
            headers.set("Allow", "GET, HEAD");
        }
        byte[] body = answer.body();
        if (exchange.getRequestMethod().equals("HEAD") || body.length == 0) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "checklist-serve");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
