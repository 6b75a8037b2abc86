package org.moduscrm.archive.tests;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.model.DocumentState;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.document.DocumentFile;
import org.moduscrm.archive.service.document.Documents;
import org.moduscrm.archive.service.document.NewDocument;

/** Documents and their versions in the generated year. */
final class YearPapers {

    private final YearCompany company;
    private final YearOracle oracle;

    YearPapers(YearCompany company) {
        this.company = company;
        this.oracle = company.oracle();
    }

    private Documents documents() {
        return company.archive().documents();
    }

    /** With the customer, or with one of its orders. */
    void file() {
        UUID customer = company.someCustomer();
        UUID order = company.once(3) ? company.some("order", customer) : null;
        String name = "report-" + company.chance(1_000_000) + ".txt";
        String text = company.words() + name;
        NewDocument wanted = NewDocument.of(customer);
        UUID id = documents().add(Route.USER, order == null ? wanted : wanted.belongingTo("order", order),
                DocumentFile.of(name, bytes(text)), Documents.SILENT);
        Map<String, Object> values = new HashMap<>(Map.of("title", name, "customer", customer, "state",
                DocumentState.ACTIVE, "owner", company.archive().author().id(), "currentNumber", 1));
        if (order != null) {
            values.put("recordKind", "order");
            values.put("recordId", order);
        }
        company.appears(id, "document", customer, values);
        versionAppears(id, customer, 1, name, text);
    }

    void addVersion() {
        UUID id = company.some("document");
        if (id == null) {
            return;
        }
        int number = (int) oracle.now(id, "currentNumber") + 1;
        String name = "again-" + company.chance(1_000_000) + ".txt";
        String text = company.words() + name;
        documents().addVersion(Route.USER, id, DocumentFile.of(name, bytes(text)), null, Documents.SILENT);
        oracle.becomes(id, "currentNumber", number);
        versionAppears(id, oracle.ownerOf(id), number, name, text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void versionAppears(UUID document, UUID customer, int number, String name, String text) {
        byte[] content = bytes(text);
        company.appears(documents().versions(document).getFirst().id(), "document-version", customer,
                Map.of("document", document, "number", number, "fileName", name, "mediaType", "text/plain", "size",
                        (long) content.length, "sha256", sha256(content), "author", company.archive().author().id(),
                        "addedAt", company.now()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void throwAwayOrTakeBack() {
        UUID id = company.some("document");
        if (id != null) {
            DocumentState state = oracle.now(id, "state") == DocumentState.ACTIVE ? DocumentState.REMOVED
                    : DocumentState.ACTIVE;
            documents().setState(Route.USER, List.of(id), state);
            oracle.becomes(id, "state", state);
        }
    }

    void emptyRecycleBin() {
        documents().emptyRecycleBin(Route.USER);
        List<UUID> gone = company.all("document").stream()
                .filter(id -> oracle.now(id, "state") == DocumentState.REMOVED).toList();
        List<UUID> versions = company.all("document-version").stream()
                .filter(id -> gone.contains(oracle.now(id, "document"))).toList();
        versions.forEach(company::vanishes);
        gone.forEach(company::vanishes);
    }
}
