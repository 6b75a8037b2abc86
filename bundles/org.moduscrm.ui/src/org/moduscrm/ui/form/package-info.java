/**
 * Forms: sections with fields that are bound to edit models, with undo and messages beside the fields.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.ui.form;
