package org.moduscrm.persistence.derby.tests;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveInUseException;

/**
 * What runs in a {@link ChildProcess}: {@code visit FOLDER} (opens and closes it), {@code hold FOLDER},
 * {@code import FOLDER FIRST} or {@code hasty-import FOLDER FIRST}.
 */
public class ChildApplication implements IApplication {

    static final String READY = "ready";
    static final String ACKNOWLEDGED = "acknowledged ";
    static final String REFUSED = "refused: ";

    private static final int MORE_THAN_ANYBODY_WAITS_FOR = 100_000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Object start(IApplicationContext context) throws IOException {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Path folder = Path.of(arguments[1]);
        out.println(ChildProcess.STARTED);
        try (Archive archive = Archives.open(folder)) {
            out.println(READY);
            switch (arguments[0]) {
                case "visit" -> { }
                case "hold" -> System.in.read();
                case "import" -> Importer.run(archive, Integer.parseInt(arguments[2]), MORE_THAN_ANYBODY_WAITS_FOR,
                        this::acknowledge);
                case "hasty-import" -> Importer.runHastily(archive, Integer.parseInt(arguments[2]),
                        MORE_THAN_ANYBODY_WAITS_FOR, this::acknowledge);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        } catch (ArchiveInUseException e) {
            out.println(REFUSED + e.getMessage());
        } catch (RuntimeException e) {
            // the framework would not end the process
            e.printStackTrace(out);
            System.exit(1);
        }
        return EXIT_OK;
    }

    private void acknowledge(int chunk) {
        out.println(ACKNOWLEDGED + chunk);
    }

    @Override
    public void stop() {
        // only ever killed
    }
}
