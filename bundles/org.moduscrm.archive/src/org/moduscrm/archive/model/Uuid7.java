package org.moduscrm.archive.model;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Keys that the client makes and that grow with time, so that new rows lie side by side in an index (RFC 9562, version
 * 7). Within one process they are strictly increasing, also when the clock goes back.
 */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Milliseconds in the upper 52 bits, a counter below: the counter carries into the milliseconds when it is full. */
    private static long last;

    private Uuid7() {
    }

    public static UUID next() {
        long stamp = nextStamp(System.currentTimeMillis());
        long high = (stamp >>> 12) << 16 | 0x7000L | (stamp & 0xFFFL);
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static synchronized long nextStamp(long millis) {
        last = Math.max(last + 1, millis << 12);
        return last;
    }
}
