package dev.lastseen.model.contrast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// What a number means: which thresholds are round, and how one is spelled.
enum Unit {
    NUMBER {
        @Override
        String exact(double value) {
            return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        }

        @Override
        double step(int rank, double around) {
            double[] digits = {5, 2, 1};
            double power = Math.pow(10, Math.ceil(Math.log10(Math.max(around, 1e-9))) - Math.floorDiv(rank, 3));
            return power * digits[rank % 3];
        }

        @Override
        String spell(double value) {
            return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.format(Locale.ROOT, "%,d", (long) value)
                    : new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros().toPlainString();
        }
    },
    /// Microseconds.
    DURATION {
        @Override
        String exact(double value) {
            return spell(value);
        }

        @Override
        double step(int rank, double around) {
            return rank < Spans.STEPS.length ? Spans.STEPS[rank] : 1;
        }

        @Override
        String spell(double value) {
            return Spans.spell((long) value);
        }
    },
    /// Microseconds since 1970 UTC.
    MOMENT {
        @Override
        String exact(double value) {
            return Instant.EPOCH.plus((long) value, ChronoUnit.MICROS).toString();
        }

        private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss[.SSS]", Locale.ROOT).withZone(ZoneOffset.UTC);

        @Override
        double step(int rank, double around) {
            return DURATION.step(rank, around);
        }

        @Override
        String spell(double value) {
            String text = FORMAT.format(Instant.EPOCH.plus((long) value, ChronoUnit.MICROS));
            return (text.endsWith(".000") ? text.substring(0, text.length() - (text.endsWith(":00.000") ? 7 : 4)) : text) + " UTC";
        }

        @Override
        String above(double cut) {
            return "after " + spell(cut);
        }

        @Override
        String below(double cut) {
            return "before " + spell(cut);
        }

        @Override
        double slack(double from) {
            return Double.MAX_VALUE;
        }
    };

    private static final int FINEST = 40;

    /// The value to the last digit, as a claim spells it.
    abstract String exact(double value);

    String exactlyAbove(double cut) {
        return "> " + exact(cut);
    }

    String exactlyBelow(double cut) {
        return "< " + exact(cut);
    }


    /// The size of a round step, the coarsest for rank 0.
    ///
    /// @param around size of the values in question
    abstract double step(int rank, double around);

    abstract String spell(double value);

    String above(double cut) {
        return "> " + spell(cut);
    }

    String below(double cut) {
        return "< " + spell(cut);
    }

    /// How far a round threshold may lie from the value next to it.
    double slack(double from) {
        return Math.abs(from) / 3;
    }

    /// The roundest `c` with `low` ≤ c < `high`, near `low`.
    double roundUp(double low, double high) {
        if (low <= 0 && high > 0 && this != MOMENT) return 0;
        double end = Math.min(high, low + slack(low));
        for (int rank = 0; rank < FINEST; rank++) {
            double step = step(rank, Math.max(Math.abs(low), Math.abs(high)));
            double cut = Math.ceil(low / step) * step;
            if (cut >= low && cut < end) return cut;
        }
        return low;
    }

    /// The roundest `c` with `low` < c ≤ `high`, near `high`.
    double roundDown(double low, double high) {
        return -roundUp(-high, -low);
    }
}
