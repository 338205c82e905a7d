/** Commands of the command line on certificates. */
package org.mekiki.curriculum.internal.command;
