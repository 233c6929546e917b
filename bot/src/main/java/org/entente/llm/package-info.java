/** The language model behind an OpenAI-compatible endpoint, asked through LangChain4j: the only package that knows it. */
@NullMarked
package org.entente.llm;

import org.jspecify.annotations.NullMarked;
