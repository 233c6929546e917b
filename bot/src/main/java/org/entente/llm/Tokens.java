package org.entente.llm;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import org.entente.command.model.LanguageModel.Prompt;

/**
 * About how many tokens a text takes. Each model counts in its own way; this one has a vocabulary of the usual size and
 * rather counts too many of French.
 */
final class Tokens {

    /** What the chat format adds to a prompt of two messages. */
    private static final int AROUND = 16;

    /** Takes most of a second and 25 MB of memory, so it waits until somebody counts. */
    private static final class Loaded {
        static final Encoding ENCODING = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.CL100K_BASE);
    }

    private Tokens() {}

    /** Whatever the text holds is text: also what looks like a special token. */
    static int in(String text) {
        return Loaded.ENCODING.countTokensOrdinary(text);
    }

    static int in(Prompt prompt) {
        return in(prompt.system()) + in(prompt.user()) + AROUND;
    }
}
