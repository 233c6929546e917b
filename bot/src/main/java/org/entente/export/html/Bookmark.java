package org.entente.export.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A heading to jump to, with those inside it. */
record Bookmark(int level, String name, String id, List<Bookmark> inside) {

    Bookmark(int level, String name, String id) {
        this(level, name, id, new ArrayList<>());
    }

    /** Nested by their levels. */
    static List<Bookmark> tree(List<Bookmark> flat) {
        List<Bookmark> top = new ArrayList<>();
        Deque<Bookmark> open = new ArrayDeque<>();
        for (Bookmark next : flat) {
            while (!open.isEmpty() && open.element().level() >= next.level()) {
                open.pop();
            }
            (open.isEmpty() ? top : open.element().inside()).add(next);
            open.push(next);
        }
        return top;
    }
}
