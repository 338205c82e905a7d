package org.mekiki.packaging;

/** The product is not as it has to be; the message says what to change. */
final class PackagingException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	PackagingException(String message) {
		super(message);
	}
}
