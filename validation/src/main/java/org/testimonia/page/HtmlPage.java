package org.testimonia.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;

/** Writes the report as one page of HTML. The templates stand in {@code src/main/jte}; they escape whatever they show. */
final class HtmlPage {

    private HtmlPage() {}

    @SuppressWarnings("NullAway") // no interceptor of tags is null to jte
    static void write(Apparatus apparatus, Texts texts, String toolVersion, Writer out) {
        JtepageGenerated.render(
                new OwaspHtmlTemplateOutput(new Shown(out)), null, apparatus, texts, Assets.load(), toolVersion);
    }

    /** Writes on, but shows what HTML cannot hold (control characters, half characters) as U+FFFD. */
    private static final class Shown implements TemplateOutput {

        private final Writer out;

        Shown(Writer out) {
            this.out = out;
        }

        @Override
        public void writeContent(String text) {
            writeContent(text, 0, text.length());
        }

        @Override
        public void writeContent(String text, int from, int to) {
            try {
                if (isPlain(text, from, to)) {
                    out.write(text, from, to - from);
                } else {
                    out.write(replaced(text.substring(from, to)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean isPlain(String text, int from, int to) {
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
                if (control || c >= Character.MIN_SURROGATE) {
                    return false;
                }
            }
            return true;
        }

        private static String replaced(String text) {
            StringBuilder shown = new StringBuilder(text.length());
            text.codePoints().forEach(c -> shown.appendCodePoint(isCharacter(c) ? c : 0xFFFD));
            return shown.toString();
        }

        private static boolean isCharacter(int c) {
            boolean control = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t';
            boolean half = Character.getType(c) == Character.SURROGATE;
            boolean none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
            return !control && !half && !none;
        }
    }
}
