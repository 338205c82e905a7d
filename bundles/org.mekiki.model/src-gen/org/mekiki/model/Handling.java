/**
 */
package org.mekiki.model;

import org.mekiki.model.actors.Organisation;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Handling</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who may see an element, as set by the one who provided it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.Handling#getMarking <em>Marking</em>}</li>
 *   <li>{@link org.mekiki.model.Handling#getOriginator <em>Originator</em>}</li>
 *   <li>{@link org.mekiki.model.Handling#getScope <em>Scope</em>}</li>
 *   <li>{@link org.mekiki.model.Handling#getReason <em>Reason</em>}</li>
 *   <li>{@link org.mekiki.model.Handling#getExpires <em>Expires</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.ModelPackage#getHandling()
 * @model annotation="https://mekiki.org/model/text label.en='Handling' label.ja='\u53d6\u6271\u3044' doc.ja='\u63d0\u4f9b\u8005\u304c\u5b9a\u3081\u305f\u3001\u8981\u7d20\u306e\u5171\u6709\u7bc4\u56f2\u3002'"
 * @generated
 */
public interface Handling extends Value
{
	/**
	 * Returns the value of the '<em><b>Marking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Marking in the words of the scheme in use, such as 公開, 部内限り or TLP:AMBER.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Marking</em>' attribute.
	 * @see #setMarking(String)
	 * @see org.mekiki.model.ModelPackage#getHandling_Marking()
	 * @model annotation="https://mekiki.org/model/text label.en='Marking' label.ja='\u8868\u793a' doc.ja='\u7528\u3044\u308b\u533a\u5206\u306e\u8868\u793a\uff08\u516c\u958b\u3001\u90e8\u5185\u9650\u308a\u3001TLP:AMBER \u306a\u3069\uff09\u3002'"
	 * @generated
	 */
	String getMarking();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Handling#getMarking <em>Marking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Marking</em>' attribute.
	 * @see #getMarking()
	 * @generated
	 */
	void setMarking(String value);

	/**
	 * Returns the value of the '<em><b>Originator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation that provided the information and decides on its scope.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Originator</em>' reference.
	 * @see #setOriginator(Organisation)
	 * @see org.mekiki.model.ModelPackage#getHandling_Originator()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Originator' label.ja='\u63d0\u4f9b\u8005' doc.ja='\u60c5\u5831\u3092\u63d0\u4f9b\u3057\u3001\u5171\u6709\u7bc4\u56f2\u3092\u6c7a\u3081\u308b\u7d44\u7e54\u3002'"
	 * @generated
	 */
	Organisation getOriginator();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Handling#getOriginator <em>Originator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Originator</em>' reference.
	 * @see #getOriginator()
	 * @generated
	 */
	void setOriginator(Organisation value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see #setScope(String)
	 * @see org.mekiki.model.ModelPackage#getHandling_Scope()
	 * @model annotation="https://mekiki.org/model/text label.en='Scope' label.ja='\u5171\u6709\u7bc4\u56f2' doc.ja='\u5171\u6709\u3057\u3066\u3088\u3044\u76f8\u624b\u3002'"
	 * @generated
	 */
	String getScope();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Handling#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is restricted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.mekiki.model.ModelPackage#getHandling_Reason()
	 * @model annotation="https://mekiki.org/model/text label.en='Reason' label.ja='\u7406\u7531' doc.ja='\u5236\u9650\u306e\u7406\u7531\u3002'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Handling#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the restriction ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expires</em>' attribute.
	 * @see #setExpires(String)
	 * @see org.mekiki.model.ModelPackage#getHandling_Expires()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Expires' label.ja='\u671f\u9650' doc.ja='\u5236\u9650\u304c\u7d42\u308f\u308b\u65e5\u3002'"
	 * @generated
	 */
	String getExpires();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Handling#getExpires <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires</em>' attribute.
	 * @see #getExpires()
	 * @generated
	 */
	void setExpires(String value);

} // Handling
