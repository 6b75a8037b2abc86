package org.moduscrm.application.internal.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.moduscrm.application.internal.ShellIds;
import org.moduscrm.application.internal.language.Language;
import org.moduscrm.application.internal.language.LanguageStore;
import org.moduscrm.application.internal.language.LanguageSwitch;

/** Switches to the language given as parameter; its menu item carries the mark. */
public class ChooseLanguage extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Language language = Language.ofCode(event.getParameter(ShellIds.COMMAND_LANGUAGE_CODE))
                .orElseThrow(() -> new ExecutionException("No such language"));
        // A radio item tells the one that loses its mark as well; only a change counts.
        if (language != new LanguageStore().stored().orElse(Language.current())) {
            LanguageSwitch.to(language, HandlerUtil.getActiveWorkbenchWindowChecked(event));
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        Language chosen = new LanguageStore().stored().orElse(Language.current());
        element.setChecked(chosen.code().equals(parameters.get(ShellIds.COMMAND_LANGUAGE_CODE)));
    }
}
