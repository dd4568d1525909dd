package io.github.checklistreport.pipeline;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.pipeline.GenerateReport.Drawn;
import io.github.checklistreport.pipeline.GenerateReport.Output;
import io.github.checklistreport.render.html.ServedPages;
import io.github.checklistreport.serve.FileStates;
import io.github.checklistreport.serve.ReportServer;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Shows the report to the browsers of this machine, and shows it anew when answers, checklist,
 * evidence or templates change. Writes nothing. While something is wrong, pages say what.
 */
public final class ServeReport implements AutoCloseable {
    private static final long LOOK_EVERY_MS = 250;
    private static final int LAST_PORT = 65_535;

    private final Request request;
    private final Output output;
    private final Supplier<Instant> clock;
    private final Consumer<String> log;
    private final ReportServer server;
    private List<Page> good = List.of();
    private List<Path> watched = List.of();
    private FileStates states;

    private ServeReport(
            Request request,
            Output output,
            Supplier<Instant> clock,
            Consumer<String> log,
            ReportServer server) {
        this.request = request;
        this.output = output;
        this.clock = clock;
        this.log = log;
        this.server = server;
        this.watched = new Desk(request).files();
        this.states = FileStates.of(watched);
    }

    /**
     * Begins to listen and makes the report for the first time.
     *
     * @param output what to make; its directory is not written to
     * @param port from 0, for any that is free, to 65535
     * @param clock the current time
     * @param log what the terminal shows
     */
    public static ServeReport start(
            Request request, Output output, int port, Supplier<Instant> clock, Consumer<String> log)
            throws RejectedException, BrokenException {
        Desk desk = new Desk(request);
        ReportServer server = open(desk, port, output);
        ServeReport serving = new ServeReport(request, output, clock, log, server);
        serving.build();
        log.accept(desk.console().get("serve.at", server.address()));
        return serving;
    }

    private static ReportServer open(Desk desk, int port, Output output)
            throws RejectedException, BrokenException {
        String start =
                output.audiences().contains(Audience.PUBLIC.word())
                        ? Audience.PUBLIC.word()
                        : Audience.CO_ADMINS.word();
        if (port < 0 || port > LAST_PORT) {
            throw new RejectedException(desk.console().get("serve.bad-port", port));
        }
        try {
            return ReportServer.open(
                    port, "/" + start + "/", desk.request().clock().toEpochMilli());
        } catch (BindException e) {
            throw new RejectedException(desk.console().get("serve.port-taken", port));
        } catch (IOException e) {
            throw new BrokenException(desk.console().get("serve.no-port", port), e);
        }
    }

    /** The address of the first page. */
    public String address() {
        return server.address();
    }

    /** Makes the report anew at every change, until the thread is interrupted. */
    public void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY_MS);
                if (!FileStates.of(watched).equals(states)) {
                    settle();
                    build();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until nobody is writing any more. */
    private void settle() throws InterruptedException {
        FileStates before = states;
        for (FileStates now = FileStates.of(watched);
                !now.equals(before);
                now = FileStates.of(watched)) {
            before = now;
            Thread.sleep(LOOK_EVERY_MS / 2);
        }
    }

    private void build() {
        Desk desk = new Desk(request.at(clock.get()));
        FileStates before = FileStates.of(watched);
        try {
            Drawn drawn = new GenerateReport().draw(desk, output, null);
            good = new ArrayList<>(drawn.pages());
            good.addAll(ServedPages.assets());
            server.show(good);
            drawn.assessed().warnings().forEach(log);
            log.accept(desk.console().get("serve.made"));
        } catch (RejectedException | BrokenException e) {
            complain(desk, String.valueOf(e.getMessage()));
        }
        watch(desk.files(), before);
    }

    /** Looks at {@code files} from now on; what was looked at before may have changed meanwhile. */
    private void watch(List<Path> files, FileStates before) {
        states = files.equals(watched) ? before : FileStates.of(files);
        watched = files;
    }

    private void complain(Desk desk, String message) {
        List<Page> pages = good.isEmpty() ? ServedPages.assets() : good;
        server.complain(
                ServedPages.problems(message.lines().toList(), !good.isEmpty(), desk.console()),
                pages);
        message.lines().forEach(log);
    }

    @Override
    public void close() {
        server.close();
    }
}
