package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.moduscrm.archive.service.TeamConnection;
import org.moduscrm.archive.service.TeamConnection.Tls;

/** Addresses of databases as people type them. */
class TeamConnectionTest {

    private static void assertUrl(String expected, String typed) {
        assertEquals(Optional.ofNullable(expected), TeamConnection.urlOf(typed), typed);
    }

    @Test
    void hostAndDatabaseAreEnough() {
        assertUrl("jdbc:postgresql://crm.example.com:5432/modus", " crm.example.com/modus ");
        assertUrl("jdbc:postgresql://crm.example.com:6432/modus", "crm.example.com:6432/modus");
        assertUrl("jdbc:postgresql://[2001:db8::1]:5432/modus", "[2001:db8::1]/modus");
        assertUrl("jdbc:postgresql://[2001:db8::1]:6432/modus", "[2001:db8::1]:6432/modus");
    }

    @Test
    void aJdbcAddressStaysAsItIs() {
        assertUrl("jdbc:postgresql://crm.example.com:6432/modus?loadBalanceHosts=true",
                "jdbc:postgresql://crm.example.com:6432/modus?loadBalanceHosts=true");
    }

    @Test
    void whatNamesNoDatabaseIsNoAddress() {
        assertUrl(null, "crm.example.com");
        assertUrl(null, "crm.example.com/");
        assertUrl(null, "/modus");
        assertUrl(null, "crm example com/modus");
        assertUrl(null, "");
    }

    @Test
    void peopleReadAddressesWithoutTheDriversWords() {
        assertEquals("crm.example.com:5432/modus",
                new TeamConnection("jdbc:postgresql://crm.example.com:5432/modus?x=y", "mei", Tls.VERIFY_FULL, null).address());
    }

    @Test
    void waysOfEncryptionAreReadAsTheyAreWritten() {
        for (Tls tls : Tls.values()) {
            assertEquals(Optional.of(tls), Tls.of(tls.word()));
        }
        assertEquals(Optional.empty(), Tls.of("verify_full"));
    }
}
