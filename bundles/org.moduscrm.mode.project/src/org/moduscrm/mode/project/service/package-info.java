/** What the project mode offers to the archive, and how its own page reads it. */
package org.moduscrm.mode.project.service;
