/** Makes the demo archive, and the archive's share of the demo company. */
package org.moduscrm.demo.internal;
