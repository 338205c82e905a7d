package org.mekiki.funding.internal.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.Source;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.TableProfile;

/**
 * Mappings that tables were imported with. They stand in a property of the source, so that they are shared with the base,
 * saved and undone with the import; a later file with the same columns is read with the last of them.
 */
final class KnownMappings {

	private static final String PREFIX = "funding.mapping."; //$NON-NLS-1$
	private static final int LENGTH = 16;

	private KnownMappings() {
	}

	/** The bytes of the mapping for a table; null if none is known. */
	static byte[] find(KnowledgeModel model, TableProfile table) {
		String key = key(table);
		byte[] found = null;
		for (Source source : model.getSources()) {
			for (Property property : source.getProperties()) {
				if (key.equals(property.getKey()) && property.getValue() != null) {
					found = property.getValue().getBytes(StandardCharsets.UTF_8);
				}
			}
		}
		return found;
	}

	/** Keeps a mapping with the source it was used for. */
	static void keep(Source source, TableProfile table, byte[] mapping) {
		String key = key(table);
		String value = new String(mapping, StandardCharsets.UTF_8);
		List<Property> known = source.getProperties().stream().filter(property -> key.equals(property.getKey())).toList();
		if (known.size() == 1 && value.equals(known.getFirst().getValue())) {
			return;
		}
		source.getProperties().removeAll(known);
		Property property = ModelFactory.eINSTANCE.createProperty();
		property.setKey(key);
		property.setValue(value);
		source.getProperties().add(property);
	}

	/** Tables are of the same shape if they have the same names of columns in the same order. */
	private static String key(TableProfile table) {
		String names = table.columns().stream().map(ColumnProfile::name).collect(Collectors.joining("\n")); //$NON-NLS-1$
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
			return PREFIX + HexFormat.of().formatHex(digest).substring(0, LENGTH);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
