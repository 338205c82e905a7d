package org.mekiki.funding.internal.reviews;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.core.api.exchange.FileSource;
import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.api.FundingTables;
import org.mekiki.model.Citation;
import org.mekiki.model.Dataset;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Source;
import org.mekiki.model.text.Labels;
import org.mekiki.store.RowSchema;

/** The files as sources, and the data sets made from them. */
public final class FileSources {

	private final ImportDraft draft;
	private final Map<Path, Source> known = new HashMap<>();

	/** For one import. */
	public FileSources(ImportDraft draft) {
		this.draft = draft;
	}

	/** The source of a file; the same file is the same source. */
	public Source of(Path file) throws IOException {
		Source source = known.get(file);
		if (source == null) {
			source = FileSource.of(draft, file.getFileName().toString(), digest(file));
			known.put(file, source);
		}
		return source;
	}

	private String digest(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
			byte[] buffer = new byte[1 << 16];
			DigestInputStream through = new DigestInputStream(in, digest);
			while (through.read(buffer) >= 0) {
				draft.progress().check();
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** A new data set that cites its file. */
	public Dataset dataset(RowSchema schema, Path file) throws IOException {
		Dataset dataset = ModelFactory.eINSTANCE.createDataset();
		Labels.set(dataset.getLabels(), "ja", Texts.of(FileSources.class, java.util.Locale.JAPANESE).get(schema.name())); //$NON-NLS-1$
		Labels.set(dataset.getLabels(), "en", Texts.of(FileSources.class, java.util.Locale.ENGLISH).get(schema.name())); //$NON-NLS-1$
		Citation citation = ModelFactory.eINSTANCE.createCitation();
		citation.setSource(of(file));
		dataset.getCitations().add(citation);
		draft.model().getDatasets().add(dataset);
		return dataset;
	}

	/**
	 * Decides between a new data set and one that is there: the same rows are kept once, newer ones of a file with the same
	 * name replace the older ones. Of files with other names there may be several, unless these would count money twice.
	 */
	public Dataset settle(RowSchema schema, Dataset made, boolean several) throws ImportException {
		List<Dataset> before = FundingTables.of(draft.model(), schema).stream().filter(dataset -> dataset != made).toList();
		for (Dataset dataset : before) {
			if (dataset.getFingerprint() != null && dataset.getFingerprint().equals(made.getFingerprint())) {
				EcoreUtil.remove(made);
				return dataset;
			}
			if (!several && !file(dataset).equals(file(made))) {
				Texts texts = Texts.of(FileSources.class, draft.locale());
				throw new ImportException(texts.get("otherFiles", file(dataset)), null); //$NON-NLS-1$
			}
		}
		before.stream().filter(dataset -> file(dataset).equals(file(made))).toList().forEach(EcoreUtil::remove);
		return made;
	}

	private static String file(Dataset dataset) {
		return dataset.getCitations().stream().map(Citation::getSource).filter(java.util.Objects::nonNull).map(Source::getFileName)
				.findFirst().orElse(""); //$NON-NLS-1$
	}
}
