package org.moduscrm.archive.tests;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.fields.AddressFields;
import org.moduscrm.archive.service.fields.ContactPointFields;
import org.moduscrm.archive.service.fields.CustomerTagFields;
import org.moduscrm.archive.service.fields.DeliveryFields;
import org.moduscrm.archive.spi.record.RecordType;

/** A year of a company with five reps: what they do they do through the archive's services, and tell the oracle. */
final class GeneratedYear {

    /** At least so many customers they come to have; people who move bring some more. */
    static final int CUSTOMERS = 6;

    private static final Map<String, RecordType<?>> REMOVABLE = Stream
            .of(AddressFields.TYPE, ContactPointFields.TYPE, DeliveryFields.TYPE, CustomerTagFields.TYPE)
            .collect(Collectors.toMap(RecordType::kind, Function.identity()));

    private final YearCompany company;
    private final YearOracle oracle;
    private final GivenTime time;
    private final YearCustomers customers;
    private final List<UUID> removed = new ArrayList<>();
    private final List<Runnable> acts = new ArrayList<>();

    GeneratedYear(Archive archive, GivenTime time, YearOracle oracle, long seed) {
        this.company = new YearCompany(archive, time, oracle, seed);
        this.oracle = oracle;
        this.time = time;
        this.customers = new YearCustomers(company);
        YearPeople people = new YearPeople(company);
        YearTrade trade = new YearTrade(company);
        YearPapers papers = new YearPapers(company);
        often(customers::edit, customers::classify, people::logActivity, people::editActivity, trade::edit, people::move,
                this::removeOrBringBack);
        once(customers::takeBackAnEdit, customers::tag, customers::addAddress, customers::editAddress,
                customers::enrolOrWithdraw, people::newPost, people::rename, people::editPoint, trade::offer, trade::agree,
                trade::order, trade::deliver, trade::claim, trade::pay, trade::credit, trade::complain,
                trade::spotChance, trade::closeChance, papers::file, papers::addVersion, papers::throwAwayOrTakeBack,
                papers::emptyRecycleBin, new YearMerge(company)::mergeSites);
    }

    private void often(Runnable... some) {
        once(some);
        once(some);
    }

    private void once(Runnable... some) {
        acts.addAll(List.of(some));
    }

    List<UUID> customers() {
        return company.customers();
    }

    /** One business day with a few acts. */
    void live(LocalDate day, ZoneId zone) {
        company.begin(day);
        time.set(day.atTime(8, 0).atZone(zone).toInstant());
        if (company.reps().isEmpty()) {
            hire();
        }
        if (customers().size() < 4 || customers().size() < CUSTOMERS && company.once(16)) {
            customers.meet();
        }
        for (int number = company.chance(5); number > 0; number--) {
            time.pass(Duration.ofMinutes(5 + company.chance(60)));
            company.pick(acts).run();
        }
        if (company.once(30)) {
            time.pass(Duration.ofHours(-1));
            company.pick(acts).run();
        }
    }

    private void hire() {
        oracle.isCalled(company.archive().author().id(), company.archive().author().name());
        company.write(Route.USER, workspace -> {
            for (String name : List.of("Ann", "Bo", "Cai", "Dai", "Eva")) {
                User rep = new User("year." + name, name, true);
                workspace.add(rep);
                company.reps().add(rep.id());
                oracle.isCalled(rep.id(), name);
            }
        });
    }

    /** Something goes, and days later comes back. */
    private void removeOrBringBack() {
        if (!removed.isEmpty() && company.once(2)) {
            UUID back = removed.removeFirst();
            Entry removal = company.archive().history().of(back, 100).stream()
                    .filter(entry -> entry.action() == Action.REMOVED).findFirst().orElseThrow();
            company.archive().history().restore(removal, removal.version());
            company.comesBack(back);
            return;
        }
        RecordType<?> type = company.pick(List.copyOf(new TreeMap<>(REMOVABLE).values()));
        UUID id = company.some(type.kind());
        if (id != null) {
            company.write(Route.USER, workspace -> workspace.remove(workspace.find(type.entity(), id)));
            company.vanishes(id);
            removed.add(id);
        }
    }
}
