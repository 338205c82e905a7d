/**
 */
package org.mekiki.model.policy;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Framework</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one document lays down, as a tree of statements.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.policy.PolicyFramework#getDate <em>Date</em>}</li>
 *   <li>{@link org.mekiki.model.policy.PolicyFramework#getProvisions <em>Provisions</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.policy.PolicyPackage#getPolicyFramework()
 * @model annotation="https://mekiki.org/model/text label.en='Policy framework' label.ja='\u653f\u7b56\u306e\u67a0\u7d44\u307f' doc.ja='\u4e00\u3064\u306e\u6587\u66f8\u304c\u5b9a\u3081\u305f\u4e8b\u9805\u306e\u6728\u3002'"
 * @generated
 */
public interface PolicyFramework extends Element
{
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.mekiki.model.policy.PolicyPackage#getPolicyFramework_Date()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Date' label.ja='\u65e5\u4ed8' doc.ja='\u6587\u66f8\u306e\u65e5\u4ed8\u3002'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.mekiki.model.policy.PolicyFramework#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Provisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.policy.Provision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Topmost statements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provisions</em>' containment reference list.
	 * @see org.mekiki.model.policy.PolicyPackage#getPolicyFramework_Provisions()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Provisions' label.ja='\u4e8b\u9805' doc.ja='\u6700\u4e0a\u4f4d\u306e\u4e8b\u9805\u3002'"
	 * @generated
	 */
	EList<Provision> getProvisions();

} // PolicyFramework
