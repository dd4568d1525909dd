package io.github.checklistreport.render.view;

import io.github.checklistreport.render.common.Messages;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Periods as readers see them. */
final class Spans {
    private Spans() {}

    /** The parts as they were written: twelve months stay twelve months. */
    static String of(Period period, Messages messages) {
        List<String> parts = new ArrayList<>();
        if (period.getYears() != 0) {
            parts.add(messages.count("span.years", period.getYears()));
        }
        if (period.getMonths() != 0) {
            parts.add(messages.count("span.months", period.getMonths()));
        }
        if (period.getDays() != 0 || parts.isEmpty()) {
            parts.add(messages.count("span.days", period.getDays()));
        }
        return String.join(messages.get("span.join"), parts);
    }
}
