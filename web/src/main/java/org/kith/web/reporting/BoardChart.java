package org.kith.web.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.color.RGBAColor;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.Plugins;
import software.xdev.chartjs.model.options.animation.DefaultAnimation;

/** Bars made of what a released table shows and of nothing else; a hidden number is a gap. */
final class BoardChart {
    private static final List<RGBAColor> COLOURS =
            List.of(new RGBAColor(11, 92, 173), new RGBAColor(178, 84, 0), new RGBAColor(47, 107, 34));

    /** One colour of bars. */
    record Series(String label, List<String> shown) {}

    private BoardChart() {}

    /** The chart as JSON; null when there is nothing to draw. */
    static @Nullable String of(List<String> labels, List<Series> series) {
        if (series.stream().flatMap(s -> s.shown().stream()).noneMatch(cell -> number(cell) != null)) {
            return null;
        }
        var data = new BarData();
        labels.forEach(data::addLabel);
        for (int i = 0; i < series.size(); i++) {
            var numbers = new ArrayList<@Nullable Object>();
            series.get(i).shown().forEach(cell -> numbers.add(number(cell)));
            data.addDataset(new BarDataset()
                    .setLabel(series.get(i).label())
                    .setBackgroundColor(COLOURS.get(i % COLOURS.size()))
                    .setMaxBarThickness(60)
                    .setDataUnchecked(numbers));
        }
        return new BarChart(data, options(series.size() > 1)).toJson();
    }

    private static BarOptions options(boolean legend) {
        return new BarOptions()
                .setResponsive(true)
                .setMaintainAspectRatio(false)
                .setAnimation(new DefaultAnimation().setDuration(0))
                .setPlugins(new Plugins().setLegend(new LegendOptions().setDisplay(legend)));
    }

    /** The number in a cell; null for the mark and the dash. */
    static @Nullable Double number(String shown) {
        try {
            return Double.valueOf(Objects.requireNonNull(shown));
        } catch (NumberFormatException hidden) {
            return null;
        }
    }
}
