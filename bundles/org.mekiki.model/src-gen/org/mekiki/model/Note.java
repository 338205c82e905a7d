/**
 */
package org.mekiki.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A remark of a stated kind.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.Note#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mekiki.model.Note#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.mekiki.model.Note#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.ModelPackage#getNote()
 * @model annotation="https://mekiki.org/model/text label.en='Note' label.ja='\u6ce8\u8a18' doc.ja='\u7a2e\u985e\u3092\u793a\u3057\u305f\u6ce8\u8a18\u3002'"
 * @generated
 */
public interface Note extends Value
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mekiki.model.NoteKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the note is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.mekiki.model.NoteKind
	 * @see #setKind(NoteKind)
	 * @see org.mekiki.model.ModelPackage#getNote_Kind()
	 * @model annotation="https://mekiki.org/model/text label.en='Kind' label.ja='\u7a2e\u985e' doc.ja='\u6ce8\u8a18\u306e\u76ee\u7684\u3002'"
	 * @generated
	 */
	NoteKind getKind();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Note#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.mekiki.model.NoteKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(NoteKind value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.mekiki.model.ModelPackage#getNote_Language()
	 * @model dataType="org.mekiki.model.LanguageTag"
	 *        annotation="https://mekiki.org/model/text label.en='Language' label.ja='\u8a00\u8a9e' doc.ja='\u6587\u7ae0\u306e\u8a00\u8a9e\u3002'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Note#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The note itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.mekiki.model.ModelPackage#getNote_Value()
	 * @model annotation="https://mekiki.org/model/text label.en='Text' label.ja='\u6587\u7ae0' doc.ja='\u6ce8\u8a18\u306e\u672c\u6587\u3002'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Note#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // Note
