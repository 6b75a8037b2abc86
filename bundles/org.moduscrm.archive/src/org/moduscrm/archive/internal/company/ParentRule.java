package org.moduscrm.archive.internal.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.QuickFix;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/** No company belongs to itself, directly or by others. Argument: the chain of names from the company back to itself. */
@Component
public class ParentRule implements Rule<Customer> {

    private static final String ARROW = " \u2192 ";
    private static final String PARENTS = "select id, name, parent_id from customer "
            + "where parent_id is not null and state = 'ACTIVE'";

    private record Node(UUID id, String name, UUID parent) {
    }

    @Override
    public String id() {
        return "customer.parent-cycle";
    }

    @Override
    public Class<Customer> recordClass() {
        return Customer.class;
    }

    @Override
    public Severity defaultSeverity() {
        return Severity.ERROR;
    }

    @Override
    public String title() {
        return Messages.parentTitle;
    }

    @Override
    public String explanation() {
        return Messages.parentExplanation;
    }

    @Override
    public String message(Finding finding) {
        return Messages.bind(Messages.parentMessage, finding.arguments().getFirst());
    }

    /** Follows the records of the transaction, so a cycle that two changes close together is found too. */
    @Override
    public Optional<Finding> check(Customer customer, RuleContext context) {
        List<String> chain = new ArrayList<>(List.of(name(customer)));
        Set<UUID> seen = new HashSet<>();
        for (Customer parent = customer.parent(); parent != null && seen.add(parent.id()); parent = parent.parent()) {
            chain.add(name(parent));
            if (parent.id().equals(customer.id())) {
                return Optional.of(finding(customer.id(), customer.name(), chain));
            }
        }
        return Optional.empty();
    }

    private static String name(Customer customer) {
        return customer.name() == null ? "" : customer.name();
    }

    /** Two who save at the same moment may close a cycle that neither of them sees. */
    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        Map<UUID, Node> nodes = context.data().query(PARENTS, List.of(),
                row -> new Node(row.uuid(1), row.text(2), row.uuid(3))).stream()
                .collect(Collectors.toMap(Node::id, node -> node));
        List<Finding> found = new ArrayList<>();
        Map<UUID, Boolean> done = new HashMap<>();
        for (Node start : nodes.values()) {
            Set<Node> path = new LinkedHashSet<>();
            Node node = start;
            while (node != null && !done.containsKey(node.id()) && path.add(node)) {
                node = nodes.get(node.parent());
            }
            if (node != null && path.contains(node) && found.size() < limit) {
                found.add(finding(node.id(), node.name(), chain(node, nodes)));
            }
            path.forEach(each -> done.put(each.id(), Boolean.TRUE));
        }
        return found;
    }

    private static List<String> chain(Node start, Map<UUID, Node> nodes) {
        List<String> chain = new ArrayList<>(List.of(start.name()));
        Node node = nodes.get(start.parent());
        while (node != start) {
            chain.add(node.name());
            node = nodes.get(node.parent());
        }
        chain.add(start.name());
        return chain;
    }

    private Finding finding(UUID customer, String name, List<String> chain) {
        return new Finding(id(), defaultSeverity(), "customer", customer, customer, name, "parent",
                List.of(String.join(ARROW, chain)));
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        return List.of(new Detach());
    }

    private static final class Detach implements QuickFix {

        @Override
        public String id() {
            return "detach";
        }

        @Override
        public String label() {
            return Messages.parentFix;
        }

        @Override
        public void apply(Archive archive, Finding finding) {
            archive.records().write(Route.RULE, workspace -> {
                workspace.find(Customer.class, finding.recordId()).setParent(null);
                return null;
            });
        }
    }
}
