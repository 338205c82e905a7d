/**
 * Commands that plug-ins add to the command line. They run without a display and say what they take in their declaration,
 * from which help and checks are made.
 */
package org.mekiki.core.api.command;
