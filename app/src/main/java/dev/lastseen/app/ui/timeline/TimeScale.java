package dev.lastseen.app.ui.timeline;

import dev.lastseen.app.ui.base.TimeRange;
import java.util.stream.LongStream;

/// Where times stand on a stretch of pixels. Times in microseconds since 1970 UTC.
///
/// @param window what is visible; never empty
/// @param left   the pixel of its beginning
/// @param width  in pixels
record TimeScale(TimeRange window, double left, double width) {
    private static final long SECOND = 1_000_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final long[] STEPS = {
        1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000,
        SECOND, 2 * SECOND, 5 * SECOND, 10 * SECOND, 15 * SECOND, 30 * SECOND,
        MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE,
        HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR,
        DAY, 2 * DAY, 7 * DAY, 14 * DAY, 28 * DAY, 91 * DAY, 364 * DAY,
    };
    private static final long SHORTEST = 100;

    TimeScale {
        if (window.length() < 1) throw new IllegalArgumentException("A scale of no time");
    }

    double x(long time) {
        return left + (double) (time - window.from()) / window.length() * width;
    }

    long time(double x) {
        return window.from() + Math.round(Math.clamp((x - left) / width, 0, 1) * window.length());
    }

    /// The shortest round step of which two lie at least so many pixels apart.
    long step(double pixels) {
        for (long step : STEPS) {
            if ((double) step / window.length() * width >= pixels) return step;
        }
        return Math.max(STEPS[STEPS.length - 1], window.length());
    }

    /// The round times that are visible, at such a step.
    ///
    /// @param offset of the zone in which they are round, in microseconds
    LongStream ticks(long step, long offset) {
        long first = Math.ceilDiv(window.from() + offset, step) * step - offset;
        return LongStream.iterate(first, time -> time <= window.to(), time -> time + step);
    }

    /// The window after zooming, with the time at pixel `x` where it was.
    ///
    /// @param factor below 1: closer
    /// @param whole  the window that is never left
    TimeRange zoomed(double factor, double x, TimeRange whole) {
        long length = Math.clamp(Math.round(window.length() * factor), Math.min(SHORTEST, whole.length()), whole.length());
        double share = Math.clamp((x - left) / width, 0, 1);
        return within(Math.round(window.from() + share * (window.length() - length)), length, whole);
    }

    /// The window moved by a share of its length, never beyond `whole`.
    TimeRange moved(double share, TimeRange whole) {
        return within(window.from() + Math.round(share * window.length()), window.length(), whole);
    }

    private static TimeRange within(long from, long length, TimeRange whole) {
        long begin = Math.clamp(from, whole.from(), Math.max(whole.from(), whole.to() - length));
        return new TimeRange(begin, Math.min(whole.to(), begin + Math.max(1, length)));
    }
}
