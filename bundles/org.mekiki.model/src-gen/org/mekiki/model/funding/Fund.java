/**
 */
package org.mekiki.model.funding;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

import org.mekiki.model.actors.Organisation;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fund</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Money set aside for several years.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.funding.Fund#getManager <em>Manager</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Fund#getProgrammes <em>Programmes</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.funding.FundingPackage#getFund()
 * @model annotation="https://mekiki.org/model/text label.en='Fund' label.ja='\u57fa\u91d1' doc.ja='\u8907\u6570\u5e74\u5ea6\u306e\u305f\u3081\u306b\u7a4d\u307f\u7acb\u3066\u305f\u8cc7\u91d1\u3002'"
 * @generated
 */
public interface Fund extends Element
{
	/**
	 * Returns the value of the '<em><b>Manager</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Body that keeps the fund.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manager</em>' reference.
	 * @see #setManager(Organisation)
	 * @see org.mekiki.model.funding.FundingPackage#getFund_Manager()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Manager' label.ja='\u7ba1\u7406\u8005' doc.ja='\u57fa\u91d1\u3092\u7ba1\u7406\u3059\u308b\u7d44\u7e54\u3002'"
	 * @generated
	 */
	Organisation getManager();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.Fund#getManager <em>Manager</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manager</em>' reference.
	 * @see #getManager()
	 * @generated
	 */
	void setManager(Organisation value);

	/**
	 * Returns the value of the '<em><b>Programmes</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.funding.Programme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Programmes paid from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Programmes</em>' reference list.
	 * @see org.mekiki.model.funding.FundingPackage#getFund_Programmes()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Programmes' label.ja='\u4e8b\u696d' doc.ja='\u57fa\u91d1\u304b\u3089\u652f\u51fa\u3059\u308b\u4e8b\u696d\u3002'"
	 * @generated
	 */
	EList<Programme> getProgrammes();

} // Fund
