package org.moduscrm.archive.service.config;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What the enterprise configured, as of the last commit that this process knows of. Answers from memory, so every method
 * may be called on any thread. The rows behind it are records like others: they are changed through
 * {@link org.moduscrm.archive.service.Records} and have a history.
 */
@ProviderType
public interface Configuration {

    /** An empty list where nobody declares one of this id. */
    CodeList codeList(String id);

    /** All lists of the core and of the enabled modes, by title. */
    List<CodeList> codeLists();

    /** A setting such as {@code document.max-size}, as the enterprise or else the declaring bundle has it. */
    Optional<String> setting(String name);
}
