package org.moduscrm.demo.tests;

import org.moduscrm.demo.DemoCompany;

/** Nobody watches. */
class SilentProgress implements DemoCompany.Progress {

    @Override
    public void begins(int step, int steps) {
        // nobody watches
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
