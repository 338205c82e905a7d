/** What the bundle adds to the command line. */
package org.mekiki.tables.internal.command;
