/**
 */
package org.mekiki.model.funding;

import org.mekiki.model.Element;

import org.mekiki.model.actors.Organisation;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A body taking part in a project.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.funding.Participant#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Participant#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.funding.FundingPackage#getParticipant()
 * @model annotation="https://mekiki.org/model/text label.en='Participant' label.ja='\u53c2\u52a0\u6a5f\u95a2' doc.ja='\u8ab2\u984c\u306b\u53c2\u52a0\u3059\u308b\u6a5f\u95a2\u3002'"
 * @generated
 */
public interface Participant extends Element
{
	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The body.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.mekiki.model.funding.FundingPackage#getParticipant_Organisation()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Organisation' label.ja='\u7d44\u7e54' doc.ja='\u53c2\u52a0\u3059\u308b\u7d44\u7e54\u3002'"
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.Participant#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does in the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.mekiki.model.funding.FundingPackage#getParticipant_Role()
	 * @model annotation="https://mekiki.org/model/text label.en='Role' label.ja='\u5f79\u5272' doc.ja='\u8ab2\u984c\u3067\u306e\u5f79\u5272\u3002'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.Participant#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

} // Participant
