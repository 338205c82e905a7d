/** Identifiers of what the taxonomy capability contributes to the workbench. */
package org.mekiki.taxonomy.ui;
