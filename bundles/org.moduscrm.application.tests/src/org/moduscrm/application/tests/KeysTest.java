package org.moduscrm.application.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PictureOfFailure.class)
class KeysTest {

    private static final Map<String, String> OURS = Map.of(
            "Ctrl+K", "org.eclipse.ui.window.quickAccess",
            "Ctrl+3", "org.eclipse.ui.window.quickAccess",
            "Ctrl+Shift+L", "org.eclipse.ui.window.showKeyAssist",
            "F6", "org.moduscrm.application.nextArea",
            "Shift+F6", "org.moduscrm.application.previousArea",
            "Ctrl+N", "org.moduscrm.archive.ui.newCustomer",
            "Ctrl+J", "org.moduscrm.archive.ui.focusList",
            "Ctrl+B", "org.moduscrm.application.toggleList");

    /** Taken by Chinese input methods and chat programs on the users' machines. */
    private static final List<String> NEVER = List.of("Ctrl+Space", "Ctrl+.", "Ctrl+,", "Ctrl+Shift+F", "Alt+A", "Ctrl+Alt+A");

    @Test
    void noKeyIsBoundToNothing() {
        List<String> dead = new ArrayList<>();
        for (Binding binding : bindings().getBindings()) {
            boolean ofScheme = binding.getSchemeId().equals(bindings().getActiveScheme().getId());
            if (ofScheme && binding.getParameterizedCommand() != null
                    && !binding.getParameterizedCommand().getCommand().isDefined()) {
                dead.add(binding.getTriggerSequence() + " -> " + binding.getParameterizedCommand().getId());
            }
        }
        assertEquals(List.of(), dead);
    }

    @Test
    void theKeysOfTheProductReachTheirCommands() {
        OURS.forEach((key, command) -> {
            Binding match = Stream.of(bindings().getBindings()).filter(binding -> isOf(binding, key, command)).findFirst()
                    .orElseThrow(() -> new AssertionError(key + " does nothing"));
            Window.on(() -> {
                assertNotNull(match.getParameterizedCommand().getCommand().getHandler(), key + " has no handler");
                return null;
            });
        });
    }

    /** The test's platform also holds the programmers' tools, whose own keys may stand beside. */
    private static boolean isOf(Binding binding, String key, String command) {
        return binding.getTriggerSequence().equals(sequence(key)) && binding.getParameterizedCommand() != null
                && binding.getParameterizedCommand().getId().equals(command);
    }

    private static KeySequence sequence(String keys) {
        try {
            return KeySequence.getInstance(keys);
        } catch (ParseException e) {
            throw new IllegalArgumentException(keys, e);
        }
    }

    @Test
    void keysOfInputMethodsStayFree() {
        for (String key : NEVER) {
            Binding match = match(key);
            assertFalse(match != null && match.getParameterizedCommand() != null, key + " is taken");
        }
    }

    private static Binding match(String keys) {
        return Window.on(() -> bindings().getPerfectMatch(sequence(keys)));
    }

    private static IBindingService bindings() {
        return Window.window().getWorkbench().getService(IBindingService.class);
    }
}
