package org.moduscrm.application.internal.language;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.moduscrm.application.internal.Messages;

/** Stores another language and offers the restart it needs; open editors come back. */
public final class LanguageSwitch {

    private LanguageSwitch() {
    }

    public static void to(Language language, IWorkbenchWindow window) {
        new LanguageStore().store(language);
        if (language == Language.current()) {
            return;
        }
        int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.LanguageSwitch_title,
                NLS.bind(Messages.LanguageSwitch_message, language.ownName()), 0, Messages.LanguageSwitch_now,
                Messages.LanguageSwitch_later);
        if (answer == 0) {
            window.getWorkbench().restart();
        }
    }
}
