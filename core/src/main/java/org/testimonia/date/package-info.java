/**
 * Historical dates: what "before 1933" means in whole days, and what two such dates allow.
 *
 * <p>{@link org.testimonia.date.HistoricalDate} is a text and the EDTF expression it was read as; its
 * {@link org.testimonia.date.DayRange} says where a moment can lie, its {@link org.testimonia.date.Period} where
 * something that lasts can begin and end, and {@link org.testimonia.date.Relations} how two of them can be related. A
 * {@link org.testimonia.date.HistoricalCalendar} says which day an old calendar meant. Text is read as EDTF by a parser
 * written by hand, else as words, whose meaning stands in {@code words/xx.properties}, a file per language.
 */
@NullMarked
package org.testimonia.date;

import org.jspecify.annotations.NullMarked;
