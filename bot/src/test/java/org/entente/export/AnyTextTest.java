package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AnyTextTest {
    @Property
    void x(@ForAll String typed) {
        assertThat(typed).isEqualTo(typed);
    }
}
