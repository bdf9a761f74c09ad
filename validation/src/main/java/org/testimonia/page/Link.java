package org.testimonia.page;

/**
 * Words that lead to a place in the page.
 *
 * @param words what is shown
 * @param anchor the place; empty if there is none
 */
record Link(String words, String anchor) {

    static final Link NONE = new Link("", "");
}
