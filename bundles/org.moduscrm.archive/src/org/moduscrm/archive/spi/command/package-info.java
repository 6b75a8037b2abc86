/**
 * Commands of the command line: implement {@link org.moduscrm.archive.spi.command.Command} as an OSGi service. The
 * command line adds {@code --help} to every command and calls it; a command never sees the parser, the streams of the
 * process or its exit.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.spi.command;
