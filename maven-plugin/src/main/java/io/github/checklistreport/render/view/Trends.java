package io.github.checklistreport.render.view;

import io.github.checklistreport.model.BasisGroup;
import io.github.checklistreport.model.Bin;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.history.History;
import io.github.checklistreport.model.history.PastItem;
import io.github.checklistreport.model.history.PastItem.State;
import io.github.checklistreport.model.history.Snapshot;
import io.github.checklistreport.model.history.Step;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.TrendView.Bar;
import io.github.checklistreport.render.view.TrendView.Chart;
import io.github.checklistreport.render.view.TrendView.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws how each level stood, report by report. */
final class Trends {
    private static final int MOST = 8;
    private static final int STEP = 48;
    private static final int BAR = 26;
    private static final int HIGHEST = 44;

    private final Messages messages;
    private final List<Snapshot> reports;

    Trends(Edition edition) {
        this.messages = edition.messages();
        List<Snapshot> all = reports(edition.history());
        this.reports = all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    TrendView view() {
        return new TrendView(
                reports.stream().map(report -> report.day().toString()).toList(),
                Arrays.stream(Level.values())
                        .filter(level -> reports.stream().anyMatch(one -> has(one, level)))
                        .map(this::chart)
                        .toList());
    }

    /** Every report up to the present one, one a day. */
    private static List<Snapshot> reports(History history) {
        if (history.path().isEmpty()) {
            return history.recorded();
        }
        List<Snapshot> reports = new ArrayList<>(List.of(history.path().get(0).from()));
        history.path().stream().map(Step::to).forEach(reports::add);
        return reports;
    }

    private static boolean has(Snapshot report, Level level) {
        return Tally.of(report, level).outOf() > 0;
    }

    private Chart chart(Level level) {
        List<Tally> tallies = reports.stream().map(report -> Tally.of(report, level)).toList();
        int most = Math.max(1, tallies.stream().mapToInt(Tally::outOf).max().orElse(1));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            columns.add(column(i, reports.get(i), tallies.get(i), most));
        }
        return new Chart(
                level.word(), messages.word("level", level), STEP * tallies.size(), columns);
    }

    private Column column(int index, Snapshot report, Tally tally, int most) {
        return new Column(
                STEP * index + (STEP - BAR) / 2,
                STEP * index + STEP / 2,
                report.day().toString().substring(5),
                tally.met(),
                tally.outOf(),
                bar(tally.outOf(), most),
                bar(tally.met(), most),
                bar(tally.verified(), most),
                messages.get("trend.cell", tally.met(), tally.outOf(), tally.verified()));
    }

    private static Bar bar(int number, int most) {
        int height = HIGHEST * number / most;
        return new Bar(TrendView.BASE - height, height);
    }

    /** The counts of one level; see {@link io.github.checklistreport.model.Totals}. */
    private record Tally(int met, int outOf, int verified) {
        static Tally of(Snapshot report, Level level) {
            int met = 0;
            int outOf = 0;
            int verified = 0;
            for (PastItem item : report.items()) {
                State state = item.state();
                if (item.level() != level || !item.bin().weighs()) {
                    continue;
                }
                outOf++;
                if (state != null && item.bin() == Bin.MET) {
                    met++;
                    verified += state.basis().group() == BasisGroup.VERIFIED ? 1 : 0;
                }
            }
            return new Tally(met, outOf, verified);
        }
    }
}
