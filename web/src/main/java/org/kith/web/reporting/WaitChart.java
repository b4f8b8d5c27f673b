package org.kith.web.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.reporting.waits.WaitLine;
import software.xdev.chartjs.model.charts.LineChart;
import software.xdev.chartjs.model.color.RGBAColor;
import software.xdev.chartjs.model.data.LineData;
import software.xdev.chartjs.model.dataset.LineDataset;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.LineOptions;
import software.xdev.chartjs.model.options.Plugins;
import software.xdev.chartjs.model.options.animation.DefaultAnimation;

/** Curves of how many still wait, made of what the table shows and of nothing else. */
final class WaitChart {
    private static final List<RGBAColor> COLOURS = List.of(
            new RGBAColor(11, 92, 173),
            new RGBAColor(178, 84, 0),
            new RGBAColor(47, 107, 34),
            new RGBAColor(123, 31, 162),
            new RGBAColor(29, 39, 51),
            new RGBAColor(95, 107, 118));

    /** Dashes of the curves in pixels, drawn and left out: colour alone tells nothing to many. */
    private static final List<List<Integer>> DASHES =
            List.of(List.of(), List.of(8, 4), List.of(2, 3), List.of(12, 3, 3, 3), List.of(5, 5), List.of(1, 4));

    /** More curves than this nobody can tell apart. */
    static final int MOST = 6;

    /** One curve. */
    record Curve(String label, List<@Nullable Integer> points) {}

    private WaitChart() {}

    /** The chart as JSON; null when there is nothing to draw. */
    static @Nullable String of(List<Curve> curves) {
        var drawn = curves.stream()
                .filter(curve -> curve.points().stream().anyMatch(Objects::nonNull))
                .limit(MOST)
                .toList();
        if (drawn.isEmpty()) {
            return null;
        }
        var data = new LineData();
        for (int week = 0; week <= WaitLine.LAST_WEEK; week += WaitLine.STEP_WEEKS) {
            data.addLabel(Integer.toString(week));
        }
        for (int i = 0; i < drawn.size(); i++) {
            data.addDataset(new LineDataset()
                    .setLabel(drawn.get(i).label())
                    .setBorderColor(COLOURS.get(i))
                    .setBackgroundColor(COLOURS.get(i))
                    .setBorderDash(DASHES.get(i))
                    .setStepped("before")
                    .setPointRadius(List.of(2))
                    .setDataUnchecked(new ArrayList<>(drawn.get(i).points())));
        }
        return new LineChart(data, options()).toJson();
    }

    private static LineOptions options() {
        return new LineOptions()
                .setResponsive(true)
                .setMaintainAspectRatio(false)
                .setAnimation(new DefaultAnimation().setDuration(0))
                .setPlugins(new Plugins().setLegend(new LegendOptions().setDisplay(true)));
    }
}
