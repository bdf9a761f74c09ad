package org.testimonia.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Places for labels to the right of their marks, none over another, at the narrowest width and at every greater one.
 *
 * <p>A label keeps its distance from its mark; only its height changes. So two that are apart at the narrowest width stay
 * apart when the marks move away from each other.
 */
final class LabelPlaces {

    static final double BESIDE = 8;

    private static final double LINE = 13;
    private static final double APART = 3;
    private static final double FONT_SIZE = 11;

    private final double top;
    private final double bottom;
    private final List<Box> taken = new ArrayList<>();

    /** Between two heights. */
    LabelPlaces(double top, double bottom) {
        this.top = top;
        this.bottom = bottom;
    }

    private record Box(double left, double right, double middle) {
        boolean overlaps(Box other) {
            return left < other.right + APART && other.left < right + APART && Math.abs(middle - other.middle) < LINE;
        }
    }

    /** The height of the middle of a label, the nearest to its mark that is free; below everything if none is. */
    double place(double percent, double markHeight, String label) {
        double left = percent / 100 * TimeScale.NARROWEST + BESIDE;
        double right = left + TextWidth.of(label, FONT_SIZE);
        for (int i = 0; ; i++) {
            double middle = markHeight + (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * LINE;
            Box box = new Box(left, right, middle);
            boolean inside = middle >= top && middle <= bottom;
            boolean exhausted = i > 2 * (bottom - top) / LINE + 2;
            if ((inside || (exhausted && middle > bottom)) && taken.stream().noneMatch(box::overlaps)) {
                taken.add(box);
                return middle;
            }
        }
    }

    /** The lowest middle of a label, or the bottom if none is below it. */
    double lowest() {
        return taken.stream().mapToDouble(Box::middle).reduce(bottom, Math::max);
    }
}
