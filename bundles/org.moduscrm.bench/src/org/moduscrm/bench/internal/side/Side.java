package org.moduscrm.bench.internal.side;

import java.util.UUID;

/**
 * The same work, once through the archive and once through bare JDBC. Each answer tells what was read, so that both can be
 * held against each other.
 */
public interface Side {

    /** Which part of the list by name. */
    sealed interface Part {

        record First() implements Part {
        }

        record From(String sortKey) implements Part {
        }

        record Last() implements Part {
        }
    }

    /**
     * Reads a customer and changes its short name, its remark and the first way to reach it.
     *
     * @param round another one each time
     * @return stores that in one transaction
     */
    Runnable change(UUID customer, int round);

    /** The first 50 hits. @return how many */
    int search(String fragment);

    /** The customer, its ways to be reached, its contacts and the last 50 entries of its timeline. @return how many rows */
    int open(UUID customer);

    /** 200 rows as the list shows them. @return the hash of their keys in order */
    int list(Part part);

    /** Order amounts by owner and month. @return how many sums */
    int sums();
}
