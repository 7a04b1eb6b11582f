package dev.lastseen.app.incident.scenario;

import dev.lastseen.app.incident.evidence.Dice;
import dev.lastseen.app.incident.evidence.Fields;
import dev.lastseen.app.incident.evidence.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One thing goes wrong, and no message is lost: what single messages went through tells it.
final class SilentFailures {
    private static final int COUNT = 700;

    private SilentFailures() {}

    static Stream<Scenario> all() {
        Map<String, UnaryOperator<Line>> all = new TreeMap<>();
        all.put("zero-date", SilentFailures::zeroDate);
        all.put("transposed", SilentFailures::transposed);
        all.put("changed-amount", SilentFailures::changedAmount);
        all.put("cut-answers", SilentFailures::cutAnswers);
        all.put("hidden-errors", SilentFailures::hiddenErrors);
        all.put("empty-answers", SilentFailures::emptyAnswers);
        all.put("not-ok", SilentFailures::notOk);
        all.put("lone-errors", SilentFailures::loneErrors);
        all.put("epoch-of-nothing", SilentFailures::epochOfNothing);
        all.put("retry-storm", SilentFailures::retryStorm);
        all.put("skipped-review", SilentFailures::skippedReview);
        all.put("half-uploads", SilentFailures::halfUploads);
        all.put("old-calendar", SilentFailures::oldCalendar);
        all.put("bot-acks", SilentFailures::botAcks);
        return all.entrySet().stream().map(e -> new Scenario("silent-" + e.getKey(), dice -> e.getValue().apply(line(dice)).incident));
    }

    private static Line line(Dice dice) {
        return new Line(dice, Truth.Kind.PLAIN, "Everything is reported as well, and something is not.");
    }

    private static Line zeroDate(Line line) {
        var odd = new ArrayList<String>();
        var field = line.dice.pick("due_at", "pickup_time", "deliver_before", "slot_start_ts");
        var zero = line.dice.pick("1970-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "1970-01-01T01:00:00+01:00", "1899-12-30T00:00:00Z", "0000-00-00 00:00:00");
        line.run(COUNT, line.plain("accepted"), (source, message, at) -> {
            boolean isOdd = Line.isOdd(message, COUNT, 173);
            if (isOdd) odd.add(message.id());
            line.says(source, message, at, "slot given", field, isOdd ? zero : at.plus(Duration.ofMinutes(line.dice.between(30, 600))));
        }, line.plain("handed over"));
        line.finding("implausible-timestamp", line.second, odd, "field", field);
        return line;
    }

    private static Line transposed(Line line) {
        var odd = new ArrayList<String>();
        line.run(COUNT, (source, message, at) -> {
            message.with("iban", "DE" + line.dice.digits(14));
            line.says(source, message, at, "transfer asked", "account", message.get("iban"));
        }, (source, message, at) -> line.says(source, message, at, "transfer checked", "account", message.get("iban")), (source, message, at) -> {
            var iban = message.get("iban");
            boolean isOdd = Line.isOdd(message, COUNT, 61) && iban.charAt(9) != iban.charAt(10);
            if (isOdd) odd.add(message.id());
            line.says(source, message, at, "transfer booked", "to_account", isOdd ? iban.substring(0, 9) + iban.charAt(10) + iban.charAt(9) + iban.substring(11) : iban);
        });
        line.finding("field-drift", line.third, odd, "field", "to_account");
        return line;
    }

    private static Line changedAmount(Line line) {
        var odd = new ArrayList<String>();
        line.run(COUNT, (source, message, at) -> {
            message.with("amount", line.dice.between(5, 9_000) + "." + line.dice.between(10, 99));
            line.says(source, message, at, "refund asked", "amount", message.get("amount"));
        }, (source, message, at) -> {
            boolean isOdd = Line.isOdd(message, COUNT, 83);
            if (isOdd) odd.add(message.id());
            message.with("paid", isOdd ? line.dice.between(5, 9_000) + "." + line.dice.between(10, 99) : message.get("amount"));
            line.says(source, message, at, "refund approved", "sum", message.get("paid"));
        }, (source, message, at) -> line.says(source, message, at, "refund paid", "paid", message.get("paid")));
        line.finding("field-drift", line.second, odd, "field", "sum");
        return line;
    }

    private static Line answers(Line line, String field, Object good, int every, Object... bad) {
        var odd = new ArrayList<String>();
        line.run(COUNT, line.plain("asked"), (source, message, at) -> {
            boolean isOdd = Line.isOdd(message, COUNT, every);
            if (isOdd) odd.add(message.id());
            line.says(source, message, at, "completion", "status", 200, field, isOdd ? line.dice.pick(bad) : good, "tokens", line.dice.between(40, 900));
        }, line.plain("stored"));
        line.finding("false-success", line.second, odd, "field", field);
        return line;
    }

    private static Line cutAnswers(Line line) {
        return answers(line, line.dice.pick("finish_reason", "stopReason", "choices.finish_reason", "done_reason"), line.dice.pick("stop", "end_turn", "STOP"), 23, "length", "content_filter", "MAX_TOKENS");
    }

    private static Line hiddenErrors(Line line) {
        return answers(line, line.dice.pick("error", "errorMessage", "result.error"), line.dice.pick("none", "null"), 41, "upstream returned garbage", "schema mismatch");
    }

    /// The field stands only where something failed.
    private static Line loneErrors(Line line) {
        var odd = new ArrayList<String>();
        var field = line.dice.pick("error_code", "err", "failure_reason");
        line.run(COUNT, line.plain("asked"), (source, message, at) -> {
            boolean isOdd = Line.isOdd(message, COUNT, 53);
            if (isOdd) odd.add(message.id());
            if (isOdd) line.says(source, message, at, "call done", "status", 200, field, line.dice.pick("E1042", "quota", "schema"));
            else line.says(source, message, at, "call done", "status", 200);
        }, line.plain("stored"));
        line.finding("false-success", line.second, odd, "field", field);
        return line;
    }

    /// Seconds since 1970 that became none, under a name that is no word for a time.
    private static Line epochOfNothing(Line line) {
        var odd = new ArrayList<String>();
        var field = line.dice.pick("eta", "deliver_before", "deadline", "validUntil");
        line.run(COUNT, line.plain("accepted"), (source, message, at) -> {
            boolean isOdd = Line.isOdd(message, COUNT, 211);
            if (isOdd) odd.add(message.id());
            line.says(source, message, at, "slot given", field, isOdd ? 0 : at.plus(Duration.ofMinutes(line.dice.between(30, 600))).getEpochSecond());
        }, line.plain("handed over"));
        line.finding("implausible-timestamp", line.second, odd, "field", field);
        return line;
    }

    private static Line emptyAnswers(Line line) {
        return answers(line, line.dice.pick("answer", "reply_text.output", "completion"), "a whole answer", 67, "");
    }

    private static Line notOk(Line line) {
        return answers(line, line.dice.pick("ok", "success"), "true", 37, "false");
    }

    private static Line retryStorm(Line line) {
        var odd = new ArrayList<String>();
        int most = line.dice.between(1, 4);
        line.run(COUNT, line.plain("clicked"), line.plain("allowed"), (source, message, at) -> {
            boolean isOdd = Line.isOdd(message, COUNT, 97);
            if (isOdd) odd.add(message.id());
            int calls = isOdd ? line.dice.between(7 * most + 5, 11 * most + 9) : line.dice.between(1, most);
            for (int i = 0; i < calls; i++) line.says(source, message, at.plusMillis(90L * i), "provider called", "call", line.dice.hex(8));
        });
        line.finding("fan-out", line.third, odd);
        return line;
    }

    private static Line skippedReview(Line line) {
        var odd = new ArrayList<String>();
        line.run(COUNT, line.plain("drafted"), (source, message, at) -> {
            if (Line.isOdd(message, COUNT, 47)) odd.add(message.id());
            else line.says(source, message, at, "reviewed");
        }, line.plain("published"));
        line.finding("skipped-step", line.second, odd);
        return line;
    }

    private static Line halfUploads(Line line) {
        var odd = new ArrayList<String>();
        var words = line.dice.pick(List.of("upload began", "upload completed"), List.of("export started", "export done"), List.of("stream opened", "stream closed"));
        line.run(COUNT, line.plain("asked"), line.plain("queued"), (source, message, at) -> {
            line.says(source, message, at, words.getFirst());
            boolean isOdd = Line.isOdd(message, COUNT, 59);
            if (isOdd) odd.add(message.id());
            else line.says(source, message, at.plusMillis(line.dice.between(300, 4_000)), words.getLast());
        });
        line.finding("broken-stream", line.third, odd);
        return line;
    }

    private static Line oldCalendar(Line line) {
        var odd = new ArrayList<String>();
        var field = line.dice.pick("today", "model_date", "as_of", "report_date");
        line.run(COUNT, line.plain("asked"), (source, message, at) -> {
            boolean isOdd = Line.isOdd(message, COUNT, 43);
            if (isOdd) odd.add(message.id());
            line.says(source, message, at, "summary written", field, isOdd ? at.minus(Duration.ofDays(line.dice.between(330, 420))) : at.minusMillis(line.dice.between(0, 900)));
        }, line.plain("posted"));
        line.finding("clock-disagreement", line.second, odd, "field", field);
        return line;
    }

    private static Line botAcks(Line line) {
        var odd = new ArrayList<String>();
        int count = 260;
        var bot = line.dice.pick("pager-bot", "AutoResponder", "incident-automation");
        var word = line.dice.pick("Acknowledged", "alert acked", "on it");
        line.run(count, Pace.every(Duration.ofMinutes(7)), line.plain("alert raised"), (source, message, at) -> {
            boolean isOdd = Line.isOdd(message, count, 23);
            if (isOdd) odd.add(message.id());
            message.with("slow", isOdd);
            source.log(at, Level.INFO, word, line.of(message, "user", isOdd ? bot : line.dice.pick("ana", "bo", "chi")));
        }, (source, message, at) -> source.log(at.plusSeconds(message.get("slow").equals("true") ? line.dice.between(1_800, 3_000) : line.dice.between(20, 110)), Level.INFO, "engineer joined",
                line.of(message, "user", line.dice.pick("ana", "bo", "chi"))));
        line.finding("unowned-ack", line.second, odd);
        return line;
    }

    /// An entry of the machine's own.
    static void cry(Source source, java.time.Instant at, String text) {
        source.log(at, Level.ERROR, text, Fields.of("pid", 4711));
    }
}
