package org.moduscrm.persistence.derby.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSearch;
import org.moduscrm.archive.spi.data.DataReader;

/** Compares an archive with the ledger of what {@link Importer} acknowledged. The ledger lives outside the archive. */
final class Inspection {

    private static final String COMPLETE_CUSTOMERS = "select c.foreign_id, c.name, c.remark, p.name, cp.address, "
            + "pp.address, d.city from customer c join affiliation a on a.customer_id = c.id "
            + "join contact p on p.id = a.contact_id join contact_point cp on cp.customer_id = c.id "
            + "join contact_point pp on pp.contact_id = p.id join address d on d.customer_id = c.id "
            + "where c.source = ?";
    private static final Map<String, Integer> ROWS_PER_CUSTOMER = Map.of("customer", 1, "contact", 1, "affiliation", 1,
            "contact_point", 2, "address", 1);
    private static final String HISTORY = "select s.id, count(*) from change_set s join change_entry e "
            + "on e.change_set_id = s.id where s.route = 'IMPORT' and e.change_action = 'CREATED' group by s.id";
    private static final String CONSISTENCY = "select t.tablename, syscs_util.syscs_check_table(s.schemaname, t.tablename) "
            + "from sys.sysschemas s join sys.systables t on t.schemaid = s.schemaid where t.tabletype in ('T', 'S')";

    private final Archive archive;
    private final Set<Integer> acknowledged;
    private final List<String> problems = new ArrayList<>();

    private Inspection(Archive archive, Set<Integer> acknowledged) {
        this.archive = archive;
        this.acknowledged = acknowledged;
    }

    /**
     * @param acknowledged numbers of the chunks
     * @return what is wrong; empty when every acknowledged chunk is there and every other is there or not, as a whole
     */
    static List<String> of(Archive archive, Set<Integer> acknowledged) {
        Inspection inspection = new Inspection(archive, acknowledged);
        inspection.inspect();
        return inspection.problems;
    }

    private void inspect() {
        Set<Integer> customers = archive.records().read(this::completeCustomers);
        chunksAreWhole(customers);
        archive.records().read(reader -> {
            noHalfRows(reader, customers.size());
            historyIsWhole(reader, customers.size());
            tablesAreConsistent(reader);
            return null;
        });
        searchFinds(customers);
    }

    private Set<Integer> completeCustomers(DataReader reader) {
        Set<Integer> numbers = new HashSet<>();
        reader.query(COMPLETE_CUSTOMERS, List.of(Importer.SOURCE), row -> {
            int number = Integer.parseInt(row.text(1));
            String found = String.join("|", row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7));
            if (!found.equals(Importer.inWords(number))) {
                problems.add("customer " + number + " has other values");
            }
            if (!numbers.add(number)) {
                problems.add("customer " + number + " is there twice");
            }
            return number;
        });
        return numbers;
    }

    private void chunksAreWhole(Set<Integer> customers) {
        Map<Integer, Integer> sizes = new HashMap<>();
        customers.forEach(number -> sizes.merge(number / Importer.CUSTOMERS_PER_CHUNK, 1, Integer::sum));
        for (int chunk : new TreeSet<>(acknowledged)) {
            if (!sizes.containsKey(chunk)) {
                problems.add("chunk " + chunk + " was acknowledged and is missing");
            }
        }
        sizes.forEach((chunk, size) -> {
            if (size != Importer.CUSTOMERS_PER_CHUNK) {
                problems.add("of chunk " + chunk + " there are only " + size + " complete customers");
            }
        });
    }

    private void noHalfRows(DataReader reader, int customers) {
        ROWS_PER_CUSTOMER.forEach((table, rows) -> {
            long found = reader.query("select count(*) from " + table, List.of(), row -> row.number(1)).getFirst();
            if (found != (long) rows * customers) {
                problems.add(table + " has " + found + " rows for " + customers + " complete customers");
            }
            long unknown = reader.query("select count(*) from " + table + " t where not exists "
                    + "(select 1 from change_entry e where e.record_id = t.id)", List.of(), row -> row.number(1)).getFirst();
            if (unknown != 0) {
                problems.add(unknown + " rows of " + table + " have no history");
            }
        });
    }

    private void historyIsWhole(DataReader reader, int customers) {
        List<Long> entries = reader.query(HISTORY, List.of(), row -> row.number(2));
        long expected = (long) Importer.CUSTOMERS_PER_CHUNK * Importer.RECORDS_PER_CUSTOMER;
        entries.stream().filter(number -> number != expected)
                .forEach(number -> problems.add("a change set has " + number + " entries"));
        if (entries.size() != customers / Importer.CUSTOMERS_PER_CHUNK) {
            problems.add(entries.size() + " change sets for " + customers + " customers");
        }
    }

    private void tablesAreConsistent(DataReader reader) {
        try {
            List<String> broken = reader.query(CONSISTENCY, List.of(), row -> row.number(2) == 1 ? "" : row.text(1));
            broken.stream().filter(table -> !table.isEmpty()).forEach(table -> problems.add(table + " is inconsistent"));
        } catch (RuntimeException e) {
            problems.add("the consistency check failed: " + e.getMessage());
        }
    }

    private void searchFinds(Set<Integer> customers) {
        long total = archive.customers().search("Falke", 1).total();
        if (total != customers.size()) {
            problems.add("search finds " + total + " of " + customers.size() + " customers");
        }
        for (int chunk : acknowledged) {
            String name = Importer.name(chunk * Importer.CUSTOMERS_PER_CHUNK);
            CustomerSearch found = archive.customers().search(name, 10);
            if (found.hits().stream().noneMatch(hit -> hit.name().equals(name))) {
                problems.add("search does not find " + name);
            }
        }
    }
}
