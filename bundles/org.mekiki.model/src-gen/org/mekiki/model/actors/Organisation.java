/**
 */
package org.mekiki.model.actors;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A body that issues lists, funds, takes part or judges.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.actors.Organisation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mekiki.model.actors.Organisation#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.mekiki.model.actors.Organisation#getCorporateNumber <em>Corporate Number</em>}</li>
 *   <li>{@link org.mekiki.model.actors.Organisation#getPartOf <em>Part Of</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.actors.ActorsPackage#getOrganisation()
 * @model annotation="https://mekiki.org/model/text label.en='Organisation' label.ja='\u7d44\u7e54' doc.ja='\u30ea\u30b9\u30c8\u306e\u767a\u884c\u3001\u8cc7\u91d1\u63d0\u4f9b\u3001\u53c2\u52a0\u3001\u8a55\u4fa1\u3092\u884c\u3046\u7d44\u7e54\u3002'"
 * @generated
 */
public interface Organisation extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mekiki.model.actors.OrganisationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of body it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.mekiki.model.actors.OrganisationKind
	 * @see #setKind(OrganisationKind)
	 * @see org.mekiki.model.actors.ActorsPackage#getOrganisation_Kind()
	 * @model annotation="https://mekiki.org/model/text label.en='Kind' label.ja='\u7a2e\u985e' doc.ja='\u7d44\u7e54\u306e\u6027\u683c\u3002'"
	 * @generated
	 */
	OrganisationKind getKind();

	/**
	 * Sets the value of the '{@link org.mekiki.model.actors.Organisation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.mekiki.model.actors.OrganisationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OrganisationKind value);

	/**
	 * Returns the value of the '<em><b>Jurisdiction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jurisdiction</em>' attribute.
	 * @see #setJurisdiction(String)
	 * @see org.mekiki.model.actors.ActorsPackage#getOrganisation_Jurisdiction()
	 * @model dataType="org.mekiki.model.JurisdictionCode"
	 *        annotation="https://mekiki.org/model/text label.en='Jurisdiction' label.ja='\u56fd\u30fb\u5730\u57df' doc.ja='\u6240\u5c5e\u3059\u308b\u56fd\u30fb\u5730\u57df\u3002'"
	 * @generated
	 */
	String getJurisdiction();

	/**
	 * Sets the value of the '{@link org.mekiki.model.actors.Organisation#getJurisdiction <em>Jurisdiction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jurisdiction</em>' attribute.
	 * @see #getJurisdiction()
	 * @generated
	 */
	void setJurisdiction(String value);

	/**
	 * Returns the value of the '<em><b>Corporate Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 13-digit number of the National Tax Agency of Japan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corporate Number</em>' attribute.
	 * @see #setCorporateNumber(String)
	 * @see org.mekiki.model.actors.ActorsPackage#getOrganisation_CorporateNumber()
	 * @model annotation="https://mekiki.org/model/text label.en='Corporate number' label.ja='\u6cd5\u4eba\u756a\u53f7' doc.ja='\u56fd\u7a0e\u5e81\u306e13\u6841\u306e\u6cd5\u4eba\u756a\u53f7\u3002'"
	 * @generated
	 */
	String getCorporateNumber();

	/**
	 * Sets the value of the '{@link org.mekiki.model.actors.Organisation#getCorporateNumber <em>Corporate Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corporate Number</em>' attribute.
	 * @see #getCorporateNumber()
	 * @generated
	 */
	void setCorporateNumber(String value);

	/**
	 * Returns the value of the '<em><b>Part Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The larger body it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part Of</em>' reference.
	 * @see #setPartOf(Organisation)
	 * @see org.mekiki.model.actors.ActorsPackage#getOrganisation_PartOf()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Part of' label.ja='\u4e0a\u4f4d\u7d44\u7e54' doc.ja='\u5c5e\u3057\u3066\u3044\u308b\u4e0a\u4f4d\u306e\u7d44\u7e54\u3002'"
	 * @generated
	 */
	Organisation getPartOf();

	/**
	 * Sets the value of the '{@link org.mekiki.model.actors.Organisation#getPartOf <em>Part Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part Of</em>' reference.
	 * @see #getPartOf()
	 * @generated
	 */
	void setPartOf(Organisation value);

} // Organisation
