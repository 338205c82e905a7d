/**
 */
package org.mekiki.model.policy;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

import org.mekiki.model.taxonomy.Technology;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Provision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One statement: a principle, measure, function, step or rule.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.policy.Provision#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mekiki.model.policy.Provision#getLaw <em>Law</em>}</li>
 *   <li>{@link org.mekiki.model.policy.Provision#getDate <em>Date</em>}</li>
 *   <li>{@link org.mekiki.model.policy.Provision#getEnd <em>End</em>}</li>
 *   <li>{@link org.mekiki.model.policy.Provision#getProvisions <em>Provisions</em>}</li>
 *   <li>{@link org.mekiki.model.policy.Provision#getParent <em>Parent</em>}</li>
 *   <li>{@link org.mekiki.model.policy.Provision#getTechnologies <em>Technologies</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.policy.PolicyPackage#getProvision()
 * @model annotation="https://mekiki.org/model/text label.en='Provision' label.ja='\u4e8b\u9805' doc.ja='\u4e00\u3064\u306e\u4e8b\u9805\uff08\u65b9\u91dd\u3001\u65bd\u7b56\u3001\u6a5f\u80fd\u3001\u624b\u9806\u3001\u898f\u5247\u306a\u3069\uff09\u3002'"
 * @generated
 */
public interface Provision extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of statement, in the words of the data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.mekiki.model.policy.PolicyPackage#getProvision_Kind()
	 * @model annotation="https://mekiki.org/model/text label.en='Kind' label.ja='\u7a2e\u985e' doc.ja='\u4e8b\u9805\u306e\u7a2e\u985e\u3002'"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.mekiki.model.policy.Provision#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Law or rule it names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Law</em>' attribute.
	 * @see #setLaw(String)
	 * @see org.mekiki.model.policy.PolicyPackage#getProvision_Law()
	 * @model annotation="https://mekiki.org/model/text label.en='Law' label.ja='\u6cd5\u4ee4' doc.ja='\u6319\u3052\u3089\u308c\u305f\u6cd5\u4ee4\u30fb\u5236\u5ea6\u3002'"
	 * @generated
	 */
	String getLaw();

	/**
	 * Sets the value of the '{@link org.mekiki.model.policy.Provision#getLaw <em>Law</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Law</em>' attribute.
	 * @see #getLaw()
	 * @generated
	 */
	void setLaw(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it holds or starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.mekiki.model.policy.PolicyPackage#getProvision_Date()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Date' label.ja='\u65e5\u4ed8' doc.ja='\u9069\u7528\u30fb\u958b\u59cb\u306e\u6642\u671f\u3002'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.mekiki.model.policy.Provision#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(String)
	 * @see org.mekiki.model.policy.PolicyPackage#getProvision_End()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='End' label.ja='\u7d42\u4e86' doc.ja='\u7d42\u4e86\u306e\u6642\u671f\u3002'"
	 * @generated
	 */
	String getEnd();

	/**
	 * Sets the value of the '{@link org.mekiki.model.policy.Provision#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(String value);

	/**
	 * Returns the value of the '<em><b>Provisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.policy.Provision}.
	 * It is bidirectional and its opposite is '{@link org.mekiki.model.policy.Provision#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Statements below this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provisions</em>' containment reference list.
	 * @see org.mekiki.model.policy.PolicyPackage#getProvision_Provisions()
	 * @see org.mekiki.model.policy.Provision#getParent
	 * @model opposite="parent" containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Provisions' label.ja='\u4e0b\u4f4d\u4e8b\u9805' doc.ja='\u3053\u306e\u4e0b\u306e\u4e8b\u9805\u3002'"
	 * @generated
	 */
	EList<Provision> getProvisions();

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.mekiki.model.policy.Provision#getProvisions <em>Provisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Statement that holds this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' container reference.
	 * @see #setParent(Provision)
	 * @see org.mekiki.model.policy.PolicyPackage#getProvision_Parent()
	 * @see org.mekiki.model.policy.Provision#getProvisions
	 * @model opposite="provisions" resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Part of' label.ja='\u4e0a\u4f4d\u4e8b\u9805' doc.ja='\u3053\u306e\u4e8b\u9805\u3092\u542b\u3080\u4e8b\u9805\u3002'"
	 * @generated
	 */
	Provision getParent();

	/**
	 * Sets the value of the '{@link org.mekiki.model.policy.Provision#getParent <em>Parent</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' container reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Provision value);

	/**
	 * Returns the value of the '<em><b>Technologies</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Technology}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technologies it concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technologies</em>' reference list.
	 * @see org.mekiki.model.policy.PolicyPackage#getProvision_Technologies()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Technologies' label.ja='\u6280\u8853' doc.ja='\u95a2\u308f\u308b\u6280\u8853\u3002'"
	 * @generated
	 */
	EList<Technology> getTechnologies();

} // Provision
