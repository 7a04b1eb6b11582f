package dev.lastseen.model.check.scene;

/// Finds one value by its rank without sorting all of them (C. A. R. Hoare, Algorithm 65: Find, 1961).
public final class Select {
    private Select() {}

    /// The value that would stand at index `rank` if the first `length` values were sorted; they are moved about.
    ///
    /// @param rank from 0 up to `length` − 1
    public static long nth(long[] values, int length, int rank) {
        int low = 0;
        int high = length - 1;
        while (low < high) {
            long pivot = values[low + high >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) i++;
                while (values[j] > pivot) j--;
                if (i > j) break;
                long swapped = values[i];
                values[i++] = values[j];
                values[j--] = swapped;
            }
            if (rank <= j) high = j;
            else if (rank >= i) low = i;
            else return values[rank];
        }
        return values[rank];
    }
}
