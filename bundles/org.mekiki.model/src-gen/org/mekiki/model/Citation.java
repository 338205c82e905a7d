/**
 */
package org.mekiki.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Citation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where a fact comes from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.Citation#getSource <em>Source</em>}</li>
 *   <li>{@link org.mekiki.model.Citation#getLocator <em>Locator</em>}</li>
 *   <li>{@link org.mekiki.model.Citation#getQuote <em>Quote</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.ModelPackage#getCitation()
 * @model annotation="https://mekiki.org/model/text label.en='Citation' label.ja='\u51fa\u5178' doc.ja='\u4e8b\u5b9f\u306e\u51fa\u3069\u3053\u308d\u3002'"
 * @generated
 */
public interface Citation extends Value
{
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The document cited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.mekiki.model.ModelPackage#getCitation_Source()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Source' label.ja='\u8cc7\u6599' doc.ja='\u5f15\u7528\u3057\u305f\u8cc7\u6599\u3002'"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Citation#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in the source: heading path, page, table cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locator</em>' attribute.
	 * @see #setLocator(String)
	 * @see org.mekiki.model.ModelPackage#getCitation_Locator()
	 * @model annotation="https://mekiki.org/model/text label.en='Locator' label.ja='\u7b87\u6240' doc.ja='\u8cc7\u6599\u4e2d\u306e\u4f4d\u7f6e\uff08\u898b\u51fa\u3057\u3001\u30da\u30fc\u30b8\u3001\u8868\u306e\u30bb\u30eb\uff09\u3002'"
	 * @generated
	 */
	String getLocator();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Citation#getLocator <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locator</em>' attribute.
	 * @see #getLocator()
	 * @generated
	 */
	void setLocator(String value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words of the source, verbatim.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.mekiki.model.ModelPackage#getCitation_Quote()
	 * @model annotation="https://mekiki.org/model/text label.en='Quote' label.ja='\u5f15\u7528' doc.ja='\u8cc7\u6599\u306e\u6587\u8a00\u305d\u306e\u307e\u307e\u3002'"
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Citation#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

} // Citation
