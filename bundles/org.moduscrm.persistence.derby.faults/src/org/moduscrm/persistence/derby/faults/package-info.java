/**
 * A disk for Derby that loses power, for tests of durability.
 *
 * <p>A test kills a process and finds everything on the disk that the process had written, synced or not, because the
 * operating system lives on. Only a disk that forgets what was not synced tells a durable commit from a hopeful one. This
 * one keeps unsynced writes in memory, and when the power goes it leaves the real files in a state that a real disk might
 * have been left in.
 *
 * <p>A fragment of Derby, because Derby loads its storage by class name:
 * {@code -Dderby.subSubProtocol.lossy=org.moduscrm.persistence.derby.faults.LossyStorageFactory}. Test support: no
 * feature holds it.
 */
package org.moduscrm.persistence.derby.faults;
