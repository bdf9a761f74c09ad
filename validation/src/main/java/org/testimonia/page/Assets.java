package org.testimonia.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style and the script that stand in the page, and the policy (Content Security Policy Level 3) that lets a browser run these
 * two and nothing else, and fetch nothing.
 *
 * @param css the style sheet
 * @param javascript the script
 */
record Assets(String css, String javascript) {

    static Assets load() {
        return new Assets(resource("page.css"), resource("page.js"));
    }

    private static String resource(String name) {
        try (InputStream bytes = Assets.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String style() {
        return "<style>" + css + "</style>";
    }

    String script() {
        return "<script>" + javascript + "</script>";
    }

    String policy() {
        return "default-src 'none'; script-src " + hash(javascript) + "; style-src " + hash(css)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
