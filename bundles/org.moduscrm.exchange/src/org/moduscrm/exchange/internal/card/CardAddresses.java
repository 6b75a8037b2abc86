package org.moduscrm.exchange.internal.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.moduscrm.archive.model.AddressKind;
import org.moduscrm.exchange.internal.table.RowException;
import org.moduscrm.exchange.internal.write.AddressText;
import org.moduscrm.exchange.internal.write.Countries;

import ezvcard.property.Address;

/** Addresses of a card. */
final class CardAddresses {

    private CardAddresses() {
    }

    static AddressText text(Address address) {
        List<String> types = address.getParameters().getTypes().stream().map(type -> type.toLowerCase(Locale.ROOT)).toList();
        AddressKind kind = types.contains("home") ? AddressKind.HOME
                : types.contains("work") ? AddressKind.OFFICE : AddressKind.OTHER;
        String street = Stream.of(address.getPoBoxes(), address.getExtendedAddresses(), address.getStreetAddresses())
                .flatMap(List::stream).map(CardBuilder::clean).filter(part -> part != null)
                .collect(Collectors.joining("\n"));
        return new AddressText(kind, CardBuilder.clean(street), joined(address.getLocalities()),
                joined(address.getRegions()), joined(address.getPostalCodes()),
                Countries.code(joined(address.getCountries())));
    }

    private static String joined(List<String> parts) {
        return CardBuilder.clean(String.join(" ", parts));
    }

    static List<AddressText> limited(List<AddressText> addresses) throws RowException {
        List<AddressText> limited = new ArrayList<>();
        for (AddressText address : addresses) {
            CardBuilder.limit("ADR", address.street(), 300);
            CardBuilder.limit("ADR", address.city(), 100);
            CardBuilder.limit("ADR", address.region(), 100);
            CardBuilder.limit("ADR", address.postcode(), 20);
            CardBuilder.limit("ADR", address.country(), 60);
            if (!address.isEmpty()) {
                limited.add(address);
            }
        }
        return limited;
    }
}
