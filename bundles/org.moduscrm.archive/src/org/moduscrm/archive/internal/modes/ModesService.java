package org.moduscrm.archive.internal.modes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.moduscrm.archive.internal.ArchiveCore;
import org.moduscrm.archive.internal.Contributions;
import org.moduscrm.archive.internal.Messages;
import org.moduscrm.archive.internal.ReaderAdapter;
import org.moduscrm.archive.internal.history.HistoryWriter;
import org.moduscrm.archive.internal.history.ValueText;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerMode;
import org.moduscrm.archive.service.Modes;
import org.moduscrm.archive.service.RecordNotFoundException;
import org.moduscrm.archive.service.Records;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.mode.Mode;
import org.osgi.framework.Bundle;

/** Switches modes and enrols customers. */
public final class ModesService implements Modes {

    private final ArchiveCore core;
    private final Records records;

    public ModesService(ArchiveCore core, Records records) {
        this.core = core;
        this.records = records;
    }

    @Override
    public List<ModeInfo> list() {
        return core.read(reading -> {
            DataReader data = new ReaderAdapter(reading);
            ModeSwitches switches = ModeSwitches.read(data);
            Map<String, Long> customers = new HashMap<>();
            data.query("select mode_id, count(*) from customer_mode group by mode_id", List.of(),
                    row -> customers.put(row.text(1), row.number(2)));
            List<ModeInfo> infos = new ArrayList<>();
            Set<String> others = new TreeSet<>(switches.known());
            others.addAll(customers.keySet());
            for (Mode mode : core.contributions().modes()) {
                infos.add(installed(mode, switches, customers));
                others.remove(mode.id());
            }
            others.forEach(id -> infos.add(new ModeInfo(id, id, "", "", false, switches.isEnabled(id),
                    customers.getOrDefault(id, 0L))));
            return infos;
        });
    }

    private static ModeInfo installed(Mode mode, ModeSwitches switches, Map<String, Long> customers) {
        Bundle bundle = Contributions.bundleOf(mode);
        return new ModeInfo(mode.id(), mode.name(), bundle.getVersion().toString(),
                bundle.getHeaders().get("Bundle-Vendor"), true, switches.isEnabled(mode.id()),
                customers.getOrDefault(mode.id(), 0L));
    }

    @Override
    public boolean isEnabled(String modeId) {
        return core.read(reading -> ModeSwitches.read(new ReaderAdapter(reading)).isEnabled(modeId));
    }

    @Override
    public void setEnabled(Route route, String modeId, boolean enabled) {
        core.write(unit -> {
            boolean before = ModeSwitches.read(new ReaderAdapter(unit)).isEnabled(modeId);
            HistoryWriter history = new HistoryWriter(new ValueText(core.contributions()));
            history.addFact("mode", core.author().id(), modeId, Boolean.toString(before), Boolean.toString(enabled));
            history.write(unit, core.author(), route, core.now(unit));
            unit.afterCommit(core.configuration()::reload);
            unit.execute("delete from mode_switch where mode_id = ?", List.of(modeId));
            return unit.execute("insert into mode_switch (mode_id, enabled, change_set_id) values (?, ?, ?)",
                    List.of(modeId, enabled, history.changeSet()));
        });
    }

    @Override
    public Set<String> of(UUID customer) {
        return core.read(reading -> {
            DataReader data = new ReaderAdapter(reading);
            ModeSwitches switches = ModeSwitches.read(data);
            Set<String> modes = ModeSwitches.enrolled(data, customer);
            modes.removeIf(mode -> !switches.isEnabled(mode));
            return modes;
        });
    }

    @Override
    public void enrol(Route route, UUID customer, String modeId) {
        records.write(route, workspace -> {
            if (enrolments(workspace, customer, modeId).isEmpty()) {
                Customer found = workspace.find(Customer.class, customer);
                if (found == null) {
                    throw new RecordNotFoundException(Messages.recordGone);
                }
                workspace.add(new CustomerMode(found, modeId));
            }
            return modeId;
        });
    }

    @Override
    public void withdraw(Route route, UUID customer, String modeId) {
        records.write(route, workspace -> {
            enrolments(workspace, customer, modeId).forEach(workspace::remove);
            return modeId;
        });
    }

    private static List<CustomerMode> enrolments(Workspace workspace, UUID customer, String modeId) {
        return workspace.select(CustomerMode.class,
                "select m from CustomerMode m where m.customer.id = :customer and m.modeId = :mode",
                Map.of("customer", customer, "mode", modeId));
    }
}
