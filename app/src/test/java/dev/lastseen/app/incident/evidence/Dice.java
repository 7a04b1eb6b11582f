package dev.lastseen.app.incident.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Random;

/// All chance of an incident. The same seed gives the same incident, on every machine.
public final class Dice {
    private static final String BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private final Random random;

    public Dice(long seed) {
        random = new Random(seed);
    }

    /// A number from `low` to `high`, both included.
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    @SafeVarargs
    public final <T> T pick(T... all) {
        return all[random.nextInt(all.length)];
    }

    public <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// A moment that follows after `low` to `high` milliseconds.
    public Instant after(Instant start, int low, int high) {
        return start.plusMillis(between(low, high));
    }

    /// A pause in milliseconds, as between independent events that come this often on average.
    public long pause(long meanMillis) {
        return Math.max(1, Math.round(-Math.log(1 - random.nextDouble()) * meanMillis));
    }

    /// Lower-case hexadecimal digits.
    public String hex(int digits) {
        var text = new StringBuilder(digits);
        for (int i = 0; i < digits; i++) text.append(Character.forDigit(random.nextInt(16), 16));
        return text.toString();
    }

    public String digits(int count) {
        var text = new StringBuilder().append(between(1, 9));
        while (text.length() < count) text.append(between(0, 9));
        return text.toString();
    }

    /// Digits and capital letters without those that are easily confused.
    public String base32(int length) {
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) text.append(BASE32.charAt(random.nextInt(BASE32.length())));
        return text.toString();
    }

    /// A random UUID (version 4) in its usual spelling.
    public String uuid() {
        var variant = Integer.toHexString(between(8, 11));
        return String.join("-", hex(8), hex(4), "4" + hex(3), variant + hex(3), hex(12));
    }
}
