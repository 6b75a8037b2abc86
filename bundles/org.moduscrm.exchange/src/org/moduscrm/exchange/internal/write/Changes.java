package org.moduscrm.exchange.internal.write;

import java.util.Objects;
import java.util.function.Consumer;

/** Sets what a row says and a record does not say already. An empty cell changes nothing. */
public final class Changes {

    private boolean any;

    public <V> Changes set(V now, V wanted, Consumer<V> setter) {
        if (wanted != null && !Objects.equals(now, wanted)) {
            setter.accept(wanted);
            any = true;
        }
        return this;
    }

    /** @param changed whether something else was changed */
    public Changes also(boolean changed) {
        any |= changed;
        return this;
    }

    public boolean any() {
        return any;
    }
}
