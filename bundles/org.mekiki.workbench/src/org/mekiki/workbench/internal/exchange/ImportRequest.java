package org.mekiki.workbench.internal.exchange;

import java.util.List;
import java.util.Map;

import org.mekiki.core.api.exchange.ImporterDescriptor;

/**
 * What is to be read, and how.
 *
 * @param importer
 *            which importer
 * @param source
 *            file or text
 * @param values
 *            values of its parameters
 */
record ImportRequest(ImporterDescriptor importer, ImportSource source, Map<String, List<String>> values) {
}
