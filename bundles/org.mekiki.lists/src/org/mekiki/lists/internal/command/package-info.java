/** What the lists capability adds to the command line. */
package org.mekiki.lists.internal.command;
