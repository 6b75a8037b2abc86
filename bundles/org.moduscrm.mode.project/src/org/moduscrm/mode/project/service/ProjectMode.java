package org.moduscrm.mode.project.service;

import org.moduscrm.archive.spi.mode.Mode;
import org.osgi.service.component.annotations.Component;

/** Selling projects: few, large, slow sales with several people on the customer's side. */
@Component
public final class ProjectMode implements Mode {

    public static final String ID = "project";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return Messages.Mode_name;
    }

    @Override
    public String description() {
        return Messages.Mode_description;
    }
}
