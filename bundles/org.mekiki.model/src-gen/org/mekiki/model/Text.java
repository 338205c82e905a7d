/**
 */
package org.mekiki.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Text in one language.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.Text#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.mekiki.model.Text#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.ModelPackage#getText()
 * @model annotation="https://mekiki.org/model/text label.en='Text' label.ja='\u30c6\u30ad\u30b9\u30c8' doc.ja='\u4e00\u3064\u306e\u8a00\u8a9e\u306b\u3088\u308b\u6587\u5b57\u5217\u3002'"
 * @generated
 */
public interface Text extends Value
{
	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.mekiki.model.ModelPackage#getText_Language()
	 * @model dataType="org.mekiki.model.LanguageTag"
	 *        annotation="https://mekiki.org/model/text label.en='Language' label.ja='\u8a00\u8a9e' doc.ja='\u6587\u5b57\u5217\u306e\u8a00\u8a9e\u3002'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Text#getLanguage <em>Language</em>}' attribute.
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
	 * The text itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.mekiki.model.ModelPackage#getText_Value()
	 * @model annotation="https://mekiki.org/model/text label.en='Text' label.ja='\u6587\u5b57\u5217' doc.ja='\u6587\u5b57\u5217\u305d\u306e\u3082\u306e\u3002'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Text#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // Text
