package org.entente.export.template;

/** Nothing more can be said of a file than this one problem; what it holds is not looked at any further. */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Unfit(Problem.Kind kind, String what) {
        this.problem = new Problem(kind, what);
    }

    Unfit(Problem.Kind kind) {
        this(kind, "");
    }

    Problem problem() {
        return problem;
    }
}
