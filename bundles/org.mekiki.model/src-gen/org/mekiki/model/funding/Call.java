/**
 */
package org.mekiki.model.funding;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

import org.mekiki.model.taxonomy.Technology;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Call</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A call for proposals.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.funding.Call#getOpened <em>Opened</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Call#getClosed <em>Closed</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Call#getTechnologies <em>Technologies</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Call#getProjects <em>Projects</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.funding.FundingPackage#getCall()
 * @model annotation="https://mekiki.org/model/text label.en='Call' label.ja='\u516c\u52df' doc.ja='\u516c\u52df\u3002'"
 * @generated
 */
public interface Call extends Element
{
	/**
	 * Returns the value of the '<em><b>Opened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it opens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opened</em>' attribute.
	 * @see #setOpened(String)
	 * @see org.mekiki.model.funding.FundingPackage#getCall_Opened()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Opens' label.ja='\u958b\u59cb' doc.ja='\u53d7\u4ed8\u958b\u59cb\u3002'"
	 * @generated
	 */
	String getOpened();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.Call#getOpened <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened</em>' attribute.
	 * @see #getOpened()
	 * @generated
	 */
	void setOpened(String value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it closes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(String)
	 * @see org.mekiki.model.funding.FundingPackage#getCall_Closed()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Closes' label.ja='\u7de0\u5207' doc.ja='\u53d7\u4ed8\u7d42\u4e86\u3002'"
	 * @generated
	 */
	String getClosed();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.Call#getClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #getClosed()
	 * @generated
	 */
	void setClosed(String value);

	/**
	 * Returns the value of the '<em><b>Technologies</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Technology}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technologies asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technologies</em>' reference list.
	 * @see org.mekiki.model.funding.FundingPackage#getCall_Technologies()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Technologies' label.ja='\u6280\u8853' doc.ja='\u5bfe\u8c61\u3068\u3059\u308b\u6280\u8853\u3002'"
	 * @generated
	 */
	EList<Technology> getTechnologies();

	/**
	 * Returns the value of the '<em><b>Projects</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.funding.Project}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Projects adopted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Projects</em>' containment reference list.
	 * @see org.mekiki.model.funding.FundingPackage#getCall_Projects()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Projects' label.ja='\u8ab2\u984c' doc.ja='\u63a1\u629e\u3055\u308c\u305f\u8ab2\u984c\u3002'"
	 * @generated
	 */
	EList<Project> getProjects();

} // Call
