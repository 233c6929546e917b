package org.entente.command.model;

import java.util.List;
import org.entente.summary.Statement;

/** A language model somewhere, which is asked one thing at a time and never believed without evidence. */
public interface LanguageModel {

    /**
     * Where answers go.
     *
     * @param host  as people know it, with its port where it is no usual one, such as {@code llm.example.org:8443}
     * @param model its name there
     */
    record Endpoint(String host, String model) {}

    /**
     * What is asked.
     *
     * @param system how to work; the product's own words
     * @param user   the task and the answers, set apart as data
     */
    record Prompt(String system, String user) {
        public Prompt {
            if (system.isBlank() || user.isBlank()) {
                throw new IllegalArgumentException("nothing is asked");
            }
        }
    }

    /** What came of it. */
    sealed interface Said {

        /** What it took, in and out. */
        int tokens();

        /**
         * Statements as the model made them, not checked.
         *
         * @param tokens what the call took, in and out, as the endpoint counts; where it does not, as counted here
         */
        record Statements(List<Statement> statements, int tokens) implements Said {
            public Statements {
                statements = List.copyOf(statements);
            }
        }

        /**
         * Nothing of use.
         *
         * @param tokens what the calls took all the same
         */
        record Nothing(Reason reason, int tokens) implements Said {}
    }

    /** Why nothing came. */
    enum Reason {
        /** The endpoint cannot be reached, or fails. */
        DOWN,
        /** It did not answer in time. */
        SLOW,
        /** It has too much to do, also after waiting as long as it asked for. */
        BUSY,
        /** It does not know the key, or refuses it. */
        KEY,
        /** It does not take what it is asked: the address, the model's name or the size is wrong. */
        REFUSED,
        /** What it answered is not what was asked for. */
        NONSENSE,
        /** It failed so often that it is left alone for a while. */
        PAUSED,
        /** Too many wait already. */
        FULL,
        /** Somebody called it off, or the program ends. */
        CANCELLED
    }

    /** A call that waits, is made, or is done. */
    interface Call {

        /** How many go before it, those that are being made included; 0 while it is made and when it is done. */
        int before();

        /** Waits until it is done; never throws for what a model does. */
        Said said();

        /** Calls it off, whether it waits or is being made. */
        void cancel();
    }

    Endpoint endpoint();

    /** How many tokens one partnership may use in a month. */
    long budget();

    /** How many tokens one prompt may take. */
    int room();

    /** About how many tokens a text takes. */
    int tokens(String text);

    /** Puts a call into the queue. */
    Call ask(Prompt prompt);
}
