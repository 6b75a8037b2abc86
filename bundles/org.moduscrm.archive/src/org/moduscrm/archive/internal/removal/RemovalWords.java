package org.moduscrm.archive.internal.removal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.internal.Contributions;
import org.moduscrm.archive.spi.rule.Finding;

/** Words for what {@link RemovalCheck} finds, and for the archive's own kinds of record. */
public final class RemovalWords {

    private RemovalWords() {
    }

    /** Whether a finding is one of that check. */
    public static boolean words(Finding finding) {
        return finding.ruleId().equals(RemovalCheck.REFERRED) || finding.ruleId().equals(RemovalCheck.CUSTOMER);
    }

    public static String title(Finding finding) {
        return isCustomer(finding) ? Messages.customerTitle : Messages.referredTitle;
    }

    public static String explanation(Finding finding) {
        return isCustomer(finding) ? Messages.customerExplanation : Messages.referredExplanation;
    }

    private static boolean isCustomer(Finding finding) {
        return finding.ruleId().equals(RemovalCheck.CUSTOMER);
    }

    public static String message(Finding finding, Contributions contributions) {
        List<String> words = finding.arguments();
        if (isCustomer(finding)) {
            return NLS.bind(Messages.customer, words.getFirst());
        }
        List<String> referrers = new ArrayList<>();
        for (int i = 2; i < words.size(); i += 3) {
            String kind = kind(words.get(i), contributions);
            referrers.add(words.get(i + 2).isEmpty() ? NLS.bind(Messages.several, kind, words.get(i + 1))
                    : NLS.bind(Messages.first, new Object[] { kind, words.get(i + 1), words.get(i + 2) }));
        }
        String kind = kind(words.getFirst(), contributions);
        String record = words.get(1).isEmpty() ? kind : NLS.bind(Messages.named, kind, words.get(1));
        return NLS.bind(Messages.referred, record, String.join("; ", referrers));
    }

    private static String kind(String kind, Contributions contributions) {
        String word = contributions.word(kind, null, null);
        if (word == null && contributions.typeOf(kind).isEmpty()) {
            return NLS.bind(Messages.kindMissing, kind);
        }
        return word == null ? kind : word;
    }

    /** What people call a kind of the archive's own; null for others. */
    public static String kind(String kind) {
        return switch (kind) {
            case "user" -> Messages.kindUser;
            case "customer" -> Messages.kindCustomer;
            case "contact" -> Messages.kindContact;
            case "affiliation" -> Messages.kindAffiliation;
            case "contact-point" -> Messages.kindContactPoint;
            case "address" -> Messages.kindAddress;
            case "activity" -> Messages.kindActivity;
            case "enrolment" -> Messages.kindEnrolment;
            case "tag" -> Messages.kindTag;
            case "classification" -> Messages.kindClassification;
            case "code-list" -> Messages.kindCodeList;
            case "code-item" -> Messages.kindCodeItem;
            default -> null;
        };
    }
}
