package org.testimonia.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The calendars of places from {@code calendars.tsv}, and all calendars by name. */
final class CalendarFile {

    static final String OF_PLACE = "calendar of ";

    private static final String FILE = "calendars.tsv";

    private CalendarFile() {}

    static List<String> names() {
        return ByName.CALENDARS.values().stream().map(HistoricalCalendar::name).toList();
    }

    static Optional<HistoricalCalendar> find(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        String key = plain.startsWith(OF_PLACE) ? plain.substring(OF_PLACE.length()) : plain;
        HistoricalCalendar calendar = ByName.CALENDARS.get(key);
        if (calendar != null) {
            return Optional.of(calendar);
        }
        for (YearStart start : YearStart.values()) {
            String ending = ", " + start.toString().toLowerCase(Locale.ROOT);
            HistoricalCalendar base = key.endsWith(ending)
                    ? ByName.CALENDARS.get(key.substring(0, key.length() - ending.length()))
                    : null;
            if (base != null) {
                return Optional.of(base.withYearStart(start));
            }
        }
        return Optional.empty();
    }

    /**
     * The calendar that a text names at its end, in brackets: {@code 25 October 1917 (Julian)}, {@code 31 January 1918
     * (calendar of Russia)}. A bare place in brackets is none, as it may be anything.
     */
    static Optional<HistoricalCalendar> namedAtEndOf(String text) {
        int opening = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
        if (opening < 0) {
            return Optional.empty();
        }
        String named = text.substring(opening + 2, text.length() - 1);
        return find(named).filter(calendar -> calendar.toString().equalsIgnoreCase(named));
    }

    /** The name without the year's start, if it tells one. */
    static String withoutStyle(String name) {
        for (YearStart start : YearStart.values()) {
            if (name.endsWith(", " + start)) {
                return name.substring(0, name.length() - start.toString().length() - 2);
            }
        }
        return name;
    }

    /** The steps told as {@code julian, 1700-03-01 swedish, 1712-03-01 julian/annunciation}, each day in its own rule. */
    static List<CalendarStep> steps(String told) {
        List<CalendarStep> steps = new ArrayList<>();
        for (String step : told.split(",", -1)) {
            String[] parts = step.strip().split(" ", -1);
            String[] styles = parts[parts.length - 1].split("/", -1);
            CalendarRule rule = CalendarRule.valueOf(styles[0].toUpperCase(Locale.ROOT));
            YearStart start = YearStart.valueOf(styles.length > 1 ? styles[1].toUpperCase(Locale.ROOT) : "JANUARY");
            long first = parts.length > 1 ? epochDay(parts[0], rule) : Day.MIN_EPOCH_DAY;
            if (!steps.isEmpty()) {
                steps.set(steps.size() - 1, steps.get(steps.size() - 1).until(first - 1));
            }
            steps.add(new CalendarStep(rule, start, first, Day.MAX_EPOCH_DAY));
        }
        return steps;
    }

    private static long epochDay(String day, CalendarRule rule) {
        String[] parts = day.split("-", -1);
        return rule.epochDay(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static Map<String, HistoricalCalendar> load() {
        Map<String, HistoricalCalendar> calendars = new TreeMap<>();
        add(calendars, HistoricalCalendar.GREGORIAN);
        add(calendars, HistoricalCalendar.JULIAN);
        try (InputStream in = Objects.requireNonNull(CalendarFile.class.getResourceAsStream(FILE), FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> addPlaces(calendars, line));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return calendars;
    }

    private static void addPlaces(Map<String, HistoricalCalendar> calendars, String line) {
        String[] fields = line.split("\t", -1);
        for (String place : fields[0].split(";", -1)) {
            add(calendars, new HistoricalCalendar(place.strip(), true, steps(fields[1])));
        }
    }

    private static void add(Map<String, HistoricalCalendar> calendars, HistoricalCalendar calendar) {
        calendars.put(calendar.name().toLowerCase(Locale.ROOT), calendar);
    }

    /** Loaded when the first calendar is asked for by name. */
    private static final class ByName {

        static final Map<String, HistoricalCalendar> CALENDARS = load();
    }
}
