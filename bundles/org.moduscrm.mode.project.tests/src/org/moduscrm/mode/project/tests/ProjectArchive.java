package org.moduscrm.mode.project.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.mode.project.model.ProjectOpportunity;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** A throw-away archive in which the project mode is at work. */
final class ProjectArchive implements BeforeAllCallback, AfterAllCallback {

    private static final long PATIENCE_MILLIS = 60_000;

    private Path folder;
    private Archive archive;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        var tracker = new ServiceTracker<ArchiveManager, ArchiveManager>(
                FrameworkUtil.getBundle(ProjectArchive.class).getBundleContext(), ArchiveManager.class, null);
        tracker.open();
        folder = Files.createTempDirectory("project");
        archive = tracker.waitForService(PATIENCE_MILLIS).open(folder);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        archive.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    Archive get() {
        return archive;
    }

    /** A customer of the mode. */
    Customer customer(String name) {
        Customer customer = customerOfNoMode(name);
        archive.modes().enrol(Route.USER, customer.id(), "project");
        return customer;
    }

    Customer customerOfNoMode(String name) {
        return archive.records().write(Route.USER, workspace -> {
            Customer customer = new Customer();
            customer.setName(name);
            workspace.add(customer);
            return customer;
        });
    }

    /** Somebody who has a post at the customer today. */
    Contact contact(String name, Customer customer) {
        return archive.records().write(Route.USER, workspace -> {
            Contact contact = new Contact();
            contact.setName(name);
            workspace.add(contact);
            Affiliation post = new Affiliation(contact, workspace.find(Customer.class, customer.id()));
            post.setStartsOn(LocalDate.of(2020, 1, 1));
            workspace.add(post);
            return contact;
        });
    }

    ProjectOpportunity opportunity(Customer customer, String title, String stage, Consumer<ProjectOpportunity> more) {
        return archive.records().write(Route.USER, workspace -> {
            Opportunity lean = new Opportunity(workspace.find(Customer.class, customer.id()), title, stage);
            workspace.add(lean);
            var opportunity = new ProjectOpportunity(lean);
            more.accept(opportunity);
            if (opportunity.economicBuyer() != null) {
                opportunity.setEconomicBuyer(workspace.find(Contact.class, opportunity.economicBuyer().id()));
            }
            workspace.add(opportunity);
            return opportunity;
        });
    }

    /** What the background check says about one record. */
    List<Finding> findings(String rule, UUID record) {
        return archive.findings().check(1_000, () -> false).stream()
                .filter(finding -> finding.ruleId().equals(rule) && finding.recordId().equals(record)).toList();
    }
}
