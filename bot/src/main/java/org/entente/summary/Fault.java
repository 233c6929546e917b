package org.entente.summary;

/** Why a statement is left out. */
public enum Fault {
    /** It says nothing, or more than fits. */
    LENGTH,
    /** It leads out of the channel or calls somebody. */
    LINK,
    /** It speaks to a model, or of one. */
    INSTRUCTION,
    /** It names no answer. */
    NO_SOURCE,
    /** It names an answer that was never given to the model. */
    NO_SUCH_ANSWER,
    /** Its quotation does not stand in the answer, or is too short to show anything. */
    QUOTE,
    /** It speaks of an organisation without resting on what that organisation said. */
    ATTRIBUTION,
    /** It speaks for all and rests on some. */
    NOT_ALL,
    /** A name, number, date or amount in it stands in none of its answers. */
    FACT,
    /** A grave word in it, such as "pays" or "refuses", stands in none of its answers. */
    GRAVE,
    /** It affirms what its answers deny, or denies what they affirm. */
    POLARITY,
    /** It drops a condition or a bound, raises what is said, or turns round who does what. */
    NUANCE,
    /** It stands in another language than the one asked for. */
    LANGUAGE,
    /** Too few of its words occur in its answers. */
    UNSUPPORTED
}
