package org.moduscrm.application.internal.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes round the visible parts as they are read: left to right, then top to bottom. With "back", the other way. */
public class NextArea extends AbstractHandler implements IExecutableExtension {

    private int step = 1;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        step = "back".equals(data) ? -1 : 1;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        List<IWorkbenchPart> areas = page == null ? List.of() : areas(page);
        if (!areas.isEmpty()) {
            int current = areas.indexOf(page.getActivePart());
            int next = Math.floorMod(current < 0 && step < 0 ? -1 : current + step, areas.size());
            page.activate(areas.get(next));
        }
        return null;
    }

    private static List<IWorkbenchPart> areas(IWorkbenchPage page) {
        List<IWorkbenchPart> areas = new ArrayList<>();
        for (IViewReference reference : page.getViewReferences()) {
            IWorkbenchPart view = reference.getPart(false);
            if (view != null && page.isPartVisible(view)) {
                areas.add(view);
            }
        }
        if (page.getActiveEditor() != null && page.isPartVisible(page.getActiveEditor())) {
            areas.add(page.getActiveEditor());
        }
        areas.sort(Comparator.<IWorkbenchPart>comparingInt(part -> place(part).x).thenComparingInt(part -> place(part).y));
        return areas;
    }

    private static Point place(IWorkbenchPart part) {
        Object widget = part.getSite().getService(MPart.class).getWidget();
        return widget instanceof Control control ? control.toDisplay(0, 0) : new Point(0, 0);
    }
}
