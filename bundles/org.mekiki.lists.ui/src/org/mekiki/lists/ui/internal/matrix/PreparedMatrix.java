package org.mekiki.lists.ui.internal.matrix;

import org.mekiki.lists.matrix.Matrix;
import org.mekiki.lists.matrix.MatrixSearch;
import org.mekiki.lists.matrix.MatrixWords;
import org.mekiki.workbench.api.DataLanguage;

/**
 * A matrix with all that takes long to find out about it, so that showing it does not.
 *
 * @param words
 *            the matrix in words, its sentence already said
 * @param search
 *            finds words in it; null as long as nobody looks for any
 */
record PreparedMatrix(MatrixWords words, MatrixSearch search) {

	/** Prepares a matrix; on any thread. */
	static PreparedMatrix of(Matrix matrix, boolean searched) {
		MatrixWords words = new MatrixWords(matrix, DataLanguage.interfaceLocale());
		words.sentence();
		return new PreparedMatrix(words, searched ? new MatrixSearch(matrix) : null);
	}

	Matrix matrix() {
		return words.matrix();
	}
}
