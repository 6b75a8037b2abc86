package org.moduscrm.exchange.internal.write;

import java.util.Objects;
import java.util.stream.Stream;

import org.moduscrm.archive.model.Address;
import org.moduscrm.archive.model.AddressKind;

/** An address as a file has it; parts may be null. */
public record AddressText(AddressKind kind, String street, String city, String region, String postcode,
        String country) {

    public boolean isEmpty() {
        return Stream.of(street, city, region, postcode, country).allMatch(Objects::isNull);
    }

    boolean isSameAs(Address address) {
        return Objects.equals(street, address.street()) && Objects.equals(city, address.city())
                && Objects.equals(region, address.region()) && Objects.equals(postcode, address.postcode())
                && Objects.equals(country, address.country());
    }

    boolean applyTo(Address address) {
        return new Changes().set(address.street(), street, address::setStreet)
                .set(address.city(), city, address::setCity).set(address.region(), region, address::setRegion)
                .set(address.postcode(), postcode, address::setPostcode)
                .set(address.country(), country, address::setCountry).any();
    }
}
